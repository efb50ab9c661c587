/** The Node environment, with the machine's time zone set to `testEnvironmentOptions.timeZone` where one is given. */
import { TestEnvironment } from 'jest-environment-node'

export default class ZonedEnvironment extends TestEnvironment {
  constructor(...[config, context]: ConstructorParameters<typeof TestEnvironment>) {
    const { timeZone } = config.projectConfig.testEnvironmentOptions
    // Outside the sandbox: only the real process can change the zone.
    if (typeof timeZone === 'string') process.env.TZ = timeZone
    else delete process.env.TZ
    super(config, context)
  }
}
