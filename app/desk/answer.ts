/** Answers the requests of the desk: does what the button of a form says, and renders the next page. */
import { PassThrough, Readable } from 'node:stream'
import { CommandError } from '@/lib/command-error'
import { alikeTo } from '@/lib/desk/alike'
import { differencesOf } from '@/lib/desk/difference'
import { draftIds, dropDraft, isNewId, newId, readDraft, writeDraft } from '@/lib/desk/drafts'
import { editTarget } from '@/lib/desk/edit-target'
import { afterAction, type Form, pathOf, touchedBy, valueAt, withAt } from '@/lib/desk/form'
import { leaveImport, reportOn, takeImport } from '@/lib/desk/importing'
import { lookUp } from '@/lib/desk/look-up'
import { deskBase, deskPath, deskScriptPath, fieldId, formPath, NEW } from '@/lib/desk/paths'
import { formFor, postedForm } from '@/lib/desk/posted'
import { commitMessage, outgoing, runCommand } from '@/lib/desk/publish'
import { openedForm } from '@/lib/desk/record'
import { type Checked, checkForm, isRight, saveForm, undoLast } from '@/lib/desk/save'
import type { Answer, Assets, DeskState } from '@/lib/desk/state'
import { viewOf } from '@/lib/desk/view'
import { escapeHtml } from '@/lib/formats/html'
import { isLanguage, type Language } from '@/lib/languages'
import { deskWords } from '@/lib/languages/desk-words'
import { statusHeaders, statusPage } from '@/lib/status-page'
import { referredBy, schemaAt } from '@/lib/timeline/schema-walk'
import { type Address, type Fields, kindOf, type Things, thingKinds } from '@/lib/timeline/things'
import type { Desk } from './context'
import { eventView } from './event-view'
import { conflictPage, formPage } from './form-page'
import { deskPage } from './frame'
import { homePage } from './home-page'
import { importPage } from './import-page'
import { publishPage } from './publish-page'

const SECURITY = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'self'; form-action 'self'; base-uri 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
} as const

const html = (text: string | ReadableStream, status = 200): Response =>
  new Response(text, { status, headers: { ...SECURITY, 'content-type': 'text/html; charset=utf-8' } })

const redirect = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...SECURITY, location } })

const plain = (status: number, words?: string): Response =>
  new Response(statusPage(status, words), {
    status,
    headers: { ...statusHeaders, 'cache-control': 'no-store' },
  })

/** A request, with what every page needs. */
type Asked = { url: URL; language: Language; state: DeskState; assets: Assets; things: Things; desk: Desk }

/** Older views are dropped, and made again with their form. */
const MOST_VIEWS = 12

const viewKey = ({ kind, id }: Address): string => `${kind}-${id.replace('~', 'new-')}`

/** The view of an event. While something is wrong with it, that of the last time when nothing was. */
const viewFor = ({ views }: DeskState, address: Address, { timeline, thing, form }: Checked) => {
  const { kind } = address
  const key = viewKey(address)
  const fresh = kind === 'event' && timeline ? viewOf(timeline, thing.id, key, form.value) : undefined
  if (!fresh) return views.get(key)
  views.delete(key)
  views.set(key, fresh)
  for (const old of [...views.keys()].slice(0, -MOST_VIEWS)) views.delete(old)
  return fresh
}

type Shown = {
  isJudged: boolean
  isDraft: boolean
  message?: string | undefined
  checked?: Checked
  /** The item of a list that a button was for: `claims.2`. */
  touched?: string
  /** Whether the editor is still typing. What is missing is then no news. */
  isLive?: boolean
}

const show = ({ state, assets, desk }: Asked, address: Address, form: Form, shown: Shown): Response => {
  const { kind, id } = address
  const { isJudged, isDraft, message, touched = '', isLive = false } = shown
  const checked = shown.checked ?? checkForm(address, form, state.record(), state)
  const { things, thing } = checked
  const view = viewFor(state, address, checked)
  const current = things.thing(kind, id)
  const page = formPage({
    desk: { ...desk, things },
    kind,
    id,
    checked,
    isJudged,
    isDraft,
    isLive,
    touched,
    ...(message !== undefined && { message }),
    differences: current ? differencesOf(current.value, thing.value) : [],
    alike: isNewId(id) && Object.keys(form.value).length > 0 ? alikeTo(kind, thing, things) : [],
    ...(view && { view }),
    styles: assets.styles,
  })
  return html(page, isJudged && !isRight(checked) ? 422 : 200)
}

/** Leaves a form for another one that makes what a field of it names. */
const makeNamed = (
  { state, things, language }: Asked,
  address: Address,
  form: Form,
  name: string,
): Response => {
  const path = pathOf(name)
  const list = referredBy(schemaAt(things.schemaOf(address.kind), path))
  if (!list) return plain(400)
  const fresh = { kind: kindOf(list), id: newId() }
  writeDraft(state.dir, address, form)
  writeDraft(state.dir, fresh, {
    ...formFor(valueAt(form.value, path), fresh.kind === 'source', language),
    wantedBy: { ...address, path: [...path] },
  })
  return redirect(formPath(language, fresh.kind, fresh.id))
}

/** Where the editor goes after a save: back to the draft that waits for the new thing, otherwise to the thing itself. */
const afterSave = ({ state, language }: Asked, { kind, id }: Address, { thing, form }: Checked): Response => {
  state.views.delete(viewKey({ kind, id }))
  if (isNewId(id)) state.made.set(id, thing.id)
  const { wantedBy } = form
  const draft = wantedBy && readDraft(state.dir, wantedBy)
  if (!wantedBy || !draft) return redirect(`${formPath(language, kind, thing.id)}?said=saved`)
  const value = withAt(draft.value, wantedBy.path, thing.id) as Fields
  writeDraft(state.dir, wantedBy, { ...draft, value })
  return redirect(`${formPath(language, wantedBy.kind, wantedBy.id)}#${fieldId(wantedBy.path)}`)
}

const MESSAGES = ['saved', 'kept', 'undone'] as const

const save = (at: Asked, address: Address, form: Form): Response => {
  const { desk, assets, state } = at
  const saved = saveForm(address, form, state)
  if (saved.outcome === 'saved') return afterSave(at, address, saved.checked)
  if (saved.outcome === 'wrong') {
    const { checked } = saved
    return show(at, address, checked.form, {
      isJudged: true,
      isDraft: true,
      message: desk.words.notSaved,
      checked,
    })
  }
  const { theirs, mine, opened } = saved
  const differences = differencesOf(theirs ?? {}, mine)
  const page = { desk, ...address, differences, opened, isGone: theirs === undefined, styles: assets.styles }
  return html(conflictPage(page), 409)
}

/** Does what the button of a form says. */
const act = async (at: Asked, address: Address, data: FormData): Promise<Response> => {
  const { state, things, desk, language } = at
  const { dir } = state
  const { kind, id } = address
  const { words } = desk
  const action = String(data.get('action') ?? 'check')
  const here = formPath(language, kind, id)
  if (action === 'discard') {
    dropDraft(dir, address)
    state.views.delete(viewKey(address))
    return redirect(things.thing(kind, id) ? here : deskPath(language))
  }
  if (action === 'rebase') {
    const draft = readDraft(dir, address)
    if (draft) writeDraft(dir, address, { ...draft, opened: String(data.get('opened') ?? '') })
    return redirect(here)
  }
  const form = await postedForm(data, address, things, dir)
  const isDraft = readDraft(dir, address) !== undefined
  // A form of an earlier run of the preview, or of another page: nothing is done, and nothing typed is lost.
  if (data.get('token') !== state.token) {
    return show(at, address, form, { isJudged: true, isDraft, message: words.refused })
  }
  const [what = '', name = ''] = action.split(':')
  if (what === 'make') return makeNamed(at, address, form, name)
  if (what === 'look') {
    const { stands, detail } = await lookUp(things, kind, form.value, pathOf(name), state.ask())
    const said = stands === undefined ? words.cannotLook : stands ? words.stands : words.standsNot
    return show(at, address, form, { isJudged: true, isDraft, message: `${said} ${detail}`.trim() })
  }
  const changed = afterAction(form.value, action)
  if (changed) {
    const next = { ...form, value: changed }
    // Kept, because a browser knows nothing of what was typed before the button was pressed.
    writeDraft(dir, address, next)
    return show(at, address, next, { isJudged: false, isDraft: true, touched: touchedBy(action, changed) })
  }
  if (action === 'keep') {
    writeDraft(dir, address, form)
    return redirect(`${here}?said=kept`)
  }
  if (action === 'save') return save(at, address, form)
  return show(at, address, form, { isJudged: true, isDraft, isLive: data.has('live') })
}

const thingPage = async (at: Asked, address: Address, data: FormData | undefined): Promise<Response> => {
  const { state, things, desk, language, url } = at
  const { kind, id } = address
  if (id === NEW) return redirect(formPath(language, kind, newId()))
  const made = state.made.get(id)
  if (made !== undefined) return redirect(formPath(language, kind, made))
  const draft = readDraft(state.dir, address)
  const form = draft ?? openedForm(things, address)
  if (data && (form || data.has('opened'))) return act(at, address, data)
  if (!form) return plain(404)
  const said = MESSAGES.find((one) => one === url.searchParams.get('said'))
  return show(at, address, form, {
    // A draft that was made for a field has nothing yet but its name.
    isJudged: draft !== undefined && draft.wantedBy === undefined,
    isDraft: draft !== undefined,
    message: said && desk.words[said],
  })
}

/** Publishes, and shows what the commands say while they say it. They go on if nobody listens. */
const publishing = ({ state, desk, assets }: Asked): Response => {
  const { words } = desk
  const message = commitMessage(outgoing(state))
  const mark = '\u0000'
  const [before = '', after = ''] = deskPage({
    desk,
    styles: assets.styles,
    title: words.publish,
    children: mark,
  }).split(mark)
  const page = new PassThrough()
  const run = async (): Promise<string> => {
    for (const command of ['ledger', 'build'] as const) {
      const { printed, code } = runCommand([command], state.env)
      for await (const text of printed) page.write(escapeHtml(text))
      if ((await code) !== 0) {
        return `<p class="wrong">${command === 'ledger' ? words.failed : words.notBuilt}</p>`
      }
    }
    return `<h2>${words.done}</h2><p>${words.siteIn} <code>${escapeHtml(state.out)}/</code></p><p>${words.commitMessage} <code>${escapeHtml(message)}</code></p>`
  }
  page.write(`${before}<pre id="log" lang="en" dir="ltr" role="log">`)
  void run().then((end) => page.end(`</pre>${end}${after}`))
  return html(Readable.toWeb(page) as ReadableStream)
}

const importing = async (
  { state, desk, assets, language }: Asked,
  data: FormData | undefined,
): Promise<Response> => {
  const { dir, env, kept } = state
  const here = deskPath(language, 'import')
  const page = { desk, today: state.now().slice(0, '2026-11-28'.length), styles: assets.styles }
  if (!data) return html(importPage(page))
  const action = data.get('action')
  if (action === 'report') {
    const file = data.get('file')
    if (!(file instanceof File) || file.size === 0) return redirect(here)
    const { text, isWrong, kept: fresh } = await reportOn(file, data, dir, env)
    state.kept = fresh
    return html(
      importPage({ ...page, report: text, isWrong, ...(!isWrong && { kept: fresh.key }) }),
      isWrong ? 422 : 200,
    )
  }
  // Only what this page has reported on.
  if (!kept || data.get('kept') !== kept.key) return redirect(here)
  const taken = action === 'take' ? await takeImport(kept, dir, env) : undefined
  if (!taken) {
    leaveImport(dir)
    return redirect(here)
  }
  return html(importPage({ ...page, report: taken.text, isWrong: taken.isWrong }), taken.isWrong ? 422 : 200)
}

const home = ({ desk, state, assets }: Asked, data: FormData | undefined): Response => {
  const { words } = desk
  if (data?.get('action') !== 'undo') return html(homePage({ desk, dir: state.dir, styles: assets.styles }))
  const name = undoLast(state)
  const message = name === undefined ? words.nothingToUndo : `${words.undone} ${name}`
  const { things } = state.record()
  return html(homePage({ desk: { ...desk, things }, dir: state.dir, message, styles: assets.styles }))
}

/** The page of an event, or one of its cards, as it would be. */
const seen = async (
  { state, assets }: Asked,
  [key = '', language = '', file = '']: readonly string[],
): Promise<Response> => {
  const view = state.views.get(key)
  if (!view || !isLanguage(language) || !view.timeline.site.languages.includes(language)) return plain(404)
  if (file === 'page') {
    const { timeline, event } = view
    return html(eventView({ timeline, language, slug: event.slug, styles: assets.siteStyles }))
  }
  const shape = view.shapes.find((one) => `${one}.png` === file)
  const bytes = shape && (await view.card(language, shape))
  if (!bytes) return plain(404)
  return new Response(new Uint8Array(bytes), { headers: { ...SECURITY, 'content-type': 'image/png' } })
}

/**
 * The data of a request that comes from a page of the desk itself. Only that of a form with the secret of this run may
 * change something.
 */
const ownData = async (request: Request, token: string): Promise<FormData | undefined> => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return undefined
  const data = await request.formData().catch(() => undefined)
  return data && (data.get('token') === token || site === 'same-origin') ? data : undefined
}

const stepsIn = (path: string): string[] | undefined => {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/**
 * Answers a request for an address of the desk.
 *
 * @throws DataError if a file of the record cannot be read
 */
export const answer: Answer = async (request, state, assets) => {
  const url = new URL(request.url)
  if (url.pathname === deskScriptPath) {
    const headers = { ...SECURITY, 'content-type': 'text/javascript; charset=utf-8' }
    return new Response(assets.script, { headers })
  }
  const [first = '', page = '', id = '', ...more] = stepsIn(url.pathname.slice(deskBase.length)) ?? ['?']
  const { things } = state.record()
  if (first === 'edit') {
    const from = request.headers.get('referer') ?? ''
    return redirect(editTarget(URL.canParse(from) ? new URL(from).pathname : '', things))
  }
  const [main = 'en'] = things.languages
  if (first === '') return redirect(deskPath(main))
  const language = things.languages.find((one) => one === first)
  const words = deskWords(language ?? main)
  const desk: Desk = { language: language ?? main, words, token: state.token, things }
  const at: Asked = { url, language: language ?? main, state, assets, things, desk }
  if (first === 'view') return seen(at, [page, id, ...more])
  if (!language || more.length > 0) return plain(404)
  const data = request.method === 'POST' ? await ownData(request, state.token) : undefined
  if (request.method === 'POST' && !data) return plain(403, words.refused)
  const kind = thingKinds.find((one) => one === page)
  try {
    if (kind) return await thingPage(at, { kind, id }, data)
    if (data && data.get('token') !== state.token) return plain(403, words.refused)
    if (page === '') return home(at, data)
    if (page === 'import') return await importing(at, data)
    if (page !== 'publish') return plain(404)
    if (data) return publishing(at)
    const drafts = thingKinds.flatMap((one) => draftIds(state.dir, one)).length
    return html(publishPage({ desk, outgoing: outgoing(state), drafts, styles: assets.styles }))
  } catch (error) {
    // Another command is changing the data. What was typed waits as a draft.
    if (error instanceof CommandError) return plain(503, escapeHtml(error.message))
    throw error
  }
}

export { newState } from '@/lib/desk/state'
