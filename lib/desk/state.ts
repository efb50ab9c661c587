/** What the desk keeps between requests, and how it is called. */
import { randomBytes } from 'node:crypto'
import type { Setting } from './save'
import type { View } from './view'

/** `env` is the environment of the editor, for commands; `token` a secret that every form sends back. */
export type DeskState = Setting & {
  env: NodeJS.ProcessEnv
  out: string
  token: string
  views: Map<string, View>
}

/** The style sheets of the desk and of the pages that it shows, and its script. */
export type Assets = { styles: string; siteStyles: string; script: string }

/** Answers a request (`app/desk/answer.ts`). */
export type Answer = (request: Request, state: DeskState, assets: Assets) => Promise<Response>

/** The state of a new preview. */
export const newState = (setting: Setting & Pick<DeskState, 'env'>): DeskState => ({
  ...setting,
  out: setting.env.OUT_DIR || 'out',
  token: randomBytes(18).toString('base64url'),
  views: new Map(),
})
