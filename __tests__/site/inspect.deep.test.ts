// The build itself goes by these checks; here they look at a site that was already put in place.
import { inspectSite } from '@/lib/publish/inspect/inspect'
import { siteDir, timeline } from '../setup/built-site'

test('the checks of the build find nothing', async () => {
  await expect(inspectSite(siteDir, timeline)).resolves.toEqual([])
})
