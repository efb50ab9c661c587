import { reloadPathIn } from '@/lib/preview/paths'
import { dataState } from '@/lib/timeline/data-state'
import { optionsFromEnvironment } from '@/lib/timeline/read'

/** While editing, a page shows itself anew once the data is no longer what the page was made of. */
export const PreviewScript = () =>
  process.env.NODE_ENV === 'development' ? (
    <script async src={reloadPathIn(dataState(optionsFromEnvironment().dir))} />
  ) : null
