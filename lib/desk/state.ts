/** What the desk keeps between requests, and how it is called. */
import { randomBytes } from 'node:crypto'
import { linkAsker } from '../links/ask'
import { lazy } from '../remembered'
import { dataState } from '../timeline/data-state'
import { SITE_ID } from '../timeline/things'
import type { KeptImport } from './importing'
import { type OnDisk, readRecord, type Setting } from './record'
import type { View } from './view'

export type DeskState = Setting & {
  /** The environment of the editor, for commands. */
  env: NodeJS.ProcessEnv
  /** The folder of the built site. */
  out: string
  /** A secret that every form sends back. */
  token: string
  views: Map<string, View>
  /** The ids of new things that were saved, so that saving one twice does not make two. */
  made: Map<string, string>
  /** The table that waits to be imported. */
  kept?: KeptImport
  /** The record on disk, read again only when a file was changed. */
  record: () => OnDisk
  /** Asks for a link; remembers when it asked each host. */
  ask: () => ReturnType<typeof linkAsker>
}

/** The style sheets of the desk and of the pages that it shows, and its script. */
export type Assets = { styles: string; siteStyles: string; script: string }

/** Answers a request (`app/desk/answer.ts`). */
export type Answer = (request: Request, state: DeskState, assets: Assets) => Promise<Response>

/** The state of a new preview. */
export const newState = (setting: Setting & Pick<DeskState, 'env'>): DeskState => {
  let known: { state: string; record: OnDisk } | undefined
  const record = (): OnDisk => {
    const state = dataState(setting.dir)
    if (known?.state !== state) known = { state, record: readRecord(setting) }
    return { ...known.record, now: setting.now() }
  }
  return {
    ...setting,
    out: setting.env.OUT_DIR || 'out',
    token: randomBytes(18).toString('base64url'),
    views: new Map(),
    made: new Map(),
    record,
    ask: lazy(() => linkAsker(String(record().things.thing('site', SITE_ID)?.value.url))),
  }
}
