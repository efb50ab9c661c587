/** Answers the requests of the desk: reads a form, does what its button says, and renders the next page. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '@/lib/command-error'
import { alikeTo } from '@/lib/desk/alike'
import { differencesOf } from '@/lib/desk/difference'
import { draftIds, dropDraft, isNewId, keepPicture, newId, readDraft, writeDraft } from '@/lib/desk/drafts'
import { afterAction, type Form, pathOf, postedValue, valueAt, withAt, withPasted } from '@/lib/desk/form'
import { deskBase, deskPath, deskScriptPath, formPath } from '@/lib/desk/paths'
import { commandOutput, commitMessage, outgoing, runCommand } from '@/lib/desk/publish'
import {
  type Address,
  type Checked,
  checkForm,
  fingerprint,
  isRight,
  saveForm,
  undoLast,
} from '@/lib/desk/save'
import type { Answer, Assets, DeskState } from '@/lib/desk/state'
import { understood } from '@/lib/desk/typed'
import { type View, viewOf } from '@/lib/desk/view'
import { escapeHtml } from '@/lib/formats/html'
import { isLanguage, type Language } from '@/lib/languages'
import { deskWords } from '@/lib/languages/desk-words'
import { linkAsker } from '@/lib/links/ask'
import { slugOf } from '@/lib/slug'
import { statusHeaders, statusPage } from '@/lib/status-page'
import { referredBy, schemaAt } from '@/lib/timeline/schema-walk'
import {
  type Fields,
  kindOf,
  readThings,
  SITE_ID,
  type ThingKind,
  type Things,
  thingKinds,
} from '@/lib/timeline/things'
import type { Desk } from './context'
import { eventView } from './event-view'
import { conflictPage, formPage } from './form-page'
import { deskPage } from './frame'
import { homePage } from './home-page'
import { importPage, publishPage } from './publish-page'

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

/** Views of more things are made again when their form is. */
const MOST_VIEWS = 12

const remember = (views: Map<string, View>, view: View): View => {
  views.delete(view.key)
  views.set(view.key, view)
  for (const key of [...views.keys()].slice(0, -MOST_VIEWS)) views.delete(key)
  return view
}

const emptyForm: Form = { value: {}, slug: '', opened: '', note: {}, minor: false }

/** The form of a thing as it is on disk. */
const openedForm = (things: Things, { kind, id }: Address): Form | undefined => {
  if (isNewId(id)) return emptyForm
  const thing = things.thing(kind, id)
  if (!thing) return undefined
  const { corrections: _, ...value } = thing.value
  return { ...emptyForm, value, slug: thing.slug ?? '', opened: fingerprint(things, kind, thing) }
}

const IMAGE = /\.(avif|jpe?g|png|webp)$/i

/** Keeps a picture that came with a form, and names it in the value. */
const withPicture = async (dir: string, value: Fields, file: unknown): Promise<Fields> => {
  if (!(file instanceof File) || file.size === 0) return value
  const [, ending = 'png'] = IMAGE.exec(file.name) ?? []
  const path = `images/${slugOf(file.name.replace(/\.[^.]*$/, '')) || 'picture'}.${ending.toLowerCase()}`
  keepPicture(dir, path, new Uint8Array(await file.arrayBuffer()))
  return withAt(value, ['image', 'file'], path) as Fields
}

/** The form in a request. Its corrections are not part of it: they only grow. */
const postedForm = async (things: Things, { kind }: Address, data: FormData, dir: string): Promise<Form> => {
  const entries = [...data.entries()]
  const text = (name: string): string => String(data.get(name) ?? '')
  const value = withPasted(postedValue(things.schemaOf(kind), entries), entries)
  const note = entries.flatMap(([name, one]) =>
    name.startsWith('note.') && typeof one === 'string' && one.trim() !== ''
      ? [[name.slice('note.'.length), one.trim()]]
      : [],
  )
  return {
    value: await withPicture(dir, value, data.get('picture')),
    slug: text('slug').trim(),
    opened: text('opened'),
    note: Object.fromEntries(note),
    minor: data.has('minor'),
    ...(data.has('wantedBy') && { wantedBy: JSON.parse(text('wantedBy')) }),
  }
}

const MESSAGES = ['saved', 'kept', 'undone'] as const

type Asked = {
  request: Request
  url: URL
  language: Language
  state: DeskState
  assets: Assets
  things: Things
  desk: Desk
}

const show = (
  { state, assets, desk, things }: Asked,
  address: Address,
  form: Form,
  options: { isJudged: boolean; isDraft: boolean; message?: string; checked?: Checked },
): Response => {
  const checked = options.checked ?? checkForm(address, form, state)
  const key = `${address.kind}-${address.id.replace('~', 'new-')}`
  const fresh =
    address.kind === 'event' && checked.timeline ? viewOf(checked.timeline, checked.thing.id, key) : undefined
  const view = fresh ? remember(state.views, fresh) : state.views.get(key)
  const current = things.thing(address.kind, address.id)
  const { kind, id } = address
  return html(
    formPage({
      desk: { ...desk, things },
      kind,
      id,
      checked,
      isJudged: options.isJudged,
      isDraft: options.isDraft,
      ...(options.message !== undefined && { message: options.message }),
      differences: current ? differencesOf(current.value, checked.thing.value) : [],
      alike: isNewId(id) && Object.keys(form.value).length > 0 ? alikeTo(kind, checked.thing, things) : [],
      ...(view && { view }),
      styles: assets.styles,
    }),
    options.isJudged && !isRight(checked) ? 422 : 200,
  )
}

/** Leaves a form for another one that makes what a field of it names. */
const makeNamed = (at: Asked, address: Address, form: Form, name: string): Response => {
  const { state, things, language } = at
  const path = pathOf(name)
  const list = referredBy(schemaAt(things.schemaOf(address.kind), path))
  if (!list) return plain(400)
  const kind = kindOf(list)
  const typed = String(valueAt(form.value, path) ?? '')
  const field = /^https?:/i.test(typed)
    ? 'url'
    : schemaAt(things.schemaOf(kind), ['title'])
      ? 'title'
      : 'name'
  const value = field === 'name' ? { name: { [language]: typed } } : { [field]: typed }
  writeDraft(state.dir, address.kind, address.id, form)
  const id = newId(state.dir, kind)
  writeDraft(state.dir, kind, id, { ...emptyForm, value, wantedBy: { ...address, path } })
  return redirect(formPath(language, kind, id))
}

/** Asks the source that a citation names whether the passage stands there. The words for the editor. */
const lookUp = async (
  { things, desk: { words } }: Asked,
  { kind }: Address,
  form: Form,
  name: string,
): Promise<string> => {
  const path = pathOf(name)
  const citation = understood(
    schemaAt(things.schemaOf(kind), path.slice(0, -1)),
    valueAt(form.value, path.slice(0, -1)),
    things,
  ) as { source?: string; passage?: { start?: string; end?: string } } | undefined
  const { url } = things.thing('source', citation?.source ?? '')?.value ?? {}
  const { start = '', end } = citation?.passage ?? {}
  if (typeof url !== 'string' || start === '') return words.cannotLook
  const passages = [{ start, ...(end !== undefined && { end }) }]
  const site = things.thing('site', SITE_ID)?.value
  const { state, detail } = await linkAsker(String(site?.url))({ url, uses: [], passages })
  const said =
    state === 'ok' || state === 'moved'
      ? words.stands
      : state === 'passage gone'
        ? words.standsNot
        : words.cannotLook
  return [said, detail].filter((text) => text !== '').join(' ')
}

/** Where the editor goes after a save: back to the draft that waits for the new thing, otherwise to the thing itself. */
const afterSave = ({ state, language }: Asked, { kind }: Address, { thing, form }: Checked): Response => {
  const { wantedBy } = form
  const target = wantedBy && thingKinds.find((one) => one === wantedBy.kind)
  const draft = target && readDraft(state.dir, target, wantedBy.id)
  if (!target || !draft) return redirect(`${formPath(language, kind, thing.id)}?said=saved`)
  writeDraft(state.dir, target, wantedBy.id, {
    ...draft,
    value: withAt(draft.value, wantedBy.path, thing.id) as Fields,
  })
  return redirect(`${formPath(language, target, wantedBy.id)}#f-${wantedBy.path.join('.')}`)
}

const posted = async (at: Asked, address: Address, data: FormData): Promise<Response> => {
  const { state, things, desk, assets, language } = at
  const { dir } = state
  const { kind, id } = address
  const { words } = desk
  const action = String(data.get('action') ?? 'check')
  const here = formPath(language, kind, id)
  if (action === 'discard') {
    dropDraft(dir, kind, id)
    return redirect(isNewId(id) || !things.thing(kind, id) ? deskPath(language) : here)
  }
  if (action === 'rebase') {
    const draft = readDraft(dir, kind, id)
    if (draft) writeDraft(dir, kind, id, { ...draft, opened: String(data.get('opened') ?? '') })
    return redirect(here)
  }
  const form = await postedForm(things, address, data, dir)
  const isDraft = readDraft(dir, kind, id) !== undefined
  const [what = '', name = ''] = action.split(':')
  if (what === 'make') return makeNamed(at, address, form, name)
  if (what === 'look') {
    return show(at, address, form, {
      isJudged: true,
      isDraft,
      message: await lookUp(at, address, form, name),
    })
  }
  const changed = afterAction(form.value, action)
  if (changed) return show(at, address, { ...form, value: changed }, { isJudged: false, isDraft })
  if (action === 'keep') {
    writeDraft(dir, kind, id, form)
    return redirect(`${here}?said=kept`)
  }
  if (action !== 'save') return show(at, address, form, { isJudged: true, isDraft })
  const saved = saveForm(address, form, state)
  if (saved.outcome === 'saved') return afterSave(at, address, saved.checked)
  if (saved.outcome === 'wrong') {
    return show(at, address, saved.checked.form, {
      isJudged: true,
      isDraft: true,
      message: words.notSaved,
      checked: saved.checked,
    })
  }
  const { corrections: _, ...theirs } = saved.theirs?.value ?? {}
  return html(
    conflictPage({
      desk,
      kind,
      id,
      differences: differencesOf(theirs, form.value),
      opened: saved.opened,
      isGone: saved.theirs === undefined,
      styles: assets.styles,
    }),
    409,
  )
}

const thingPage = async (
  at: Asked,
  kind: ThingKind,
  id: string,
  data: FormData | undefined,
): Promise<Response> => {
  const { state, things, desk, language, url } = at
  if (id === 'new') return redirect(formPath(language, kind, newId(state.dir, kind)))
  const opened = openedForm(things, { kind, id })
  if (!opened) return plain(404)
  if (data) return posted(at, { kind, id }, data)
  const draft = readDraft(state.dir, kind, id)
  const said = MESSAGES.find((one) => one === url.searchParams.get('said'))
  const message = said && desk.words[said]
  return show(at, { kind, id }, draft ?? opened, {
    isJudged: draft !== undefined && Object.keys(draft.value).length > 1,
    isDraft: draft !== undefined,
    ...(message !== undefined && { message }),
  })
}

/** The form of what a page of the site shows. */
const editTarget = (request: Request, things: Things): string => {
  const from = request.headers.get('referer') ?? ''
  const page = URL.canParse(from) ? new URL(from).pathname : ''
  const [language = '', folder = '', name = ''] = page.split('/').filter(Boolean)
  const own =
    isLanguage(language) && things.languages.includes(language) ? language : (things.languages[0] ?? 'en')
  const kinds: Readonly<Record<string, ThingKind>> = { events: 'event', actors: 'actor', themes: 'theme' }
  if (folder === 'about') return formPath(own, 'site', SITE_ID)
  const kind = kinds[folder]
  if (!kind || name === '') {
    const list = folder === 'sources' ? 'source' : folder === 'actors' ? 'actor' : undefined
    return `${deskPath(own)}${list ? `#list-${list}` : ''}`
  }
  const slugs = [...things.ids('event').keys()].map((id) => [things.thing('event', id)?.slug, id] as const)
  const id = kind === 'event' ? slugs.find(([slug]) => slug === name)?.[1] : things.thing(kind, name) && name
  return id === undefined ? deskPath(own) : formPath(own, kind, id)
}

/** Publishes, and shows what the commands say while they say it. */
const publishing = ({ state, desk, assets }: Asked): Response => {
  const { words } = desk
  const going = outgoing(state)
  const mark = '\u0000'
  const page = deskPage({ desk, styles: assets.styles, title: words.publish, children: mark })
  const [before = '', after = ''] = page.split(mark)
  const encoder = new TextEncoder()
  async function* parts(): AsyncGenerator<string> {
    yield `${before}<pre id="log" lang="en" dir="ltr" role="log">`
    let code = 0
    for (const command of ['ledger', 'build']) {
      const running = runCommand([command], state.env)
      for (;;) {
        const { value, done } = await running.next()
        if (done) {
          code = value
          break
        }
        yield escapeHtml(value)
      }
      if (code !== 0) break
    }
    const end =
      code === 0
        ? `<h2>${words.done}</h2><p>${words.siteIn} <code>${escapeHtml(state.out)}/</code></p><p>${words.commitMessage} <code>${escapeHtml(commitMessage(going))}</code></p>`
        : `<p class="wrong">${words.failed}</p>`
    yield `</pre>${end}${after}`
  }
  const all = parts()
  return html(
    new ReadableStream({
      pull: async (controller) => {
        const { value, done } = await all.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    }),
  )
}

const importFolder = (dir: string): string => join(dir, '.drafts', 'import')

type KeptImport = { file: string; flags: string[] }

const importing = async (at: Asked, data: FormData | undefined): Promise<Response> => {
  const { state, desk, assets, language } = at
  const folder = importFolder(state.dir)
  const today = state.now().slice(0, '2026-11-28'.length)
  const keptAt = join(folder, 'flags.json')
  const action = data?.get('action')
  const shown = (more: { report?: string; kept?: string; isWrong?: boolean }): Response =>
    html(importPage({ desk, today, styles: assets.styles, ...more }), more.isWrong ? 422 : 200)
  if (!data) return shown({})
  if (action === 'leave') {
    rmSync(folder, { recursive: true, force: true })
    return redirect(deskPath(language, 'import'))
  }
  if (action === 'take') {
    const { file, flags } = JSON.parse(readFileSync(keptAt, 'utf8')) as KeptImport
    const { text, code } = await commandOutput(['import', join(folder, file), ...flags], state.env)
    if (code === 0) rmSync(folder, { recursive: true, force: true })
    return shown({ report: text, isWrong: code !== 0 })
  }
  const file = data.get('file')
  if (!(file instanceof File) || file.size === 0) return shown({})
  const [, ending = 'csv'] = /\.(csv|tsv|xlsx|json)$/i.exec(file.name) ?? []
  // Tables of the record are told by their names.
  const name = `${slugOf(file.name.replace(/\.[^.]*$/, '')) || 'table'}.${ending.toLowerCase()}`
  const flag = (field: string, option: string): string[] => {
    const text = String(data.get(field) ?? '').trim()
    return text === '' ? [] : text === 'true' ? [option] : [option, text]
  }
  const flags = [
    ...flag('accessed', '--accessed'),
    ...flag('kind', '--kind'),
    ...flag('sourceKind', '--source-kind'),
    ...flag('newThemes', '--new-themes'),
    ...flag('skipDuplicates', '--skip-duplicates'),
  ]
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), new Uint8Array(await file.arrayBuffer()))
  writeFileSync(keptAt, JSON.stringify({ file: name, flags } satisfies KeptImport))
  const { text, code } = await commandOutput(['import', join(folder, name), ...flags, '--dry-run'], state.env)
  return shown({ report: text, isWrong: code !== 0, ...(code === 0 && { kept: name }) })
}

/** The page of an event, or one of its cards, as it would be. */
const seen = async (
  { state, assets }: Asked,
  [key = '', language = '', file = '']: readonly string[],
): Promise<Response> => {
  const view = state.views.get(key)
  if (!view || !isLanguage(language)) return plain(404)
  if (file === 'page') {
    return html(
      eventView({ timeline: view.timeline, language, slug: view.event.slug, styles: assets.siteStyles }),
    )
  }
  const shape = view.shapes.find((one) => `${one}.png` === file)
  const bytes = shape && (await view.card(language, shape))
  return bytes
    ? new Response(new Uint8Array(bytes), { headers: { ...SECURITY, 'content-type': 'image/png' } })
    : plain(404)
}

/** The form data of a request that changes something, if the request comes from a form of this desk. */
const trustedData = async (request: Request, token: string): Promise<FormData | undefined> => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return undefined
  const data = await request.formData().catch(() => undefined)
  return data?.get('token') === token ? data : undefined
}

/**
 * Answers a request for an address of the desk.
 *
 * @throws DataError if the record is wrong as it is on disk; CommandError if another command is changing it
 */
export const answer: Answer = async (request, state, assets) => {
  const url = new URL(request.url)
  const steps = url.pathname.slice(deskBase.length).split('/').filter(Boolean).map(decodeURIComponent)
  if (url.pathname === deskScriptPath) {
    return new Response(assets.script, {
      headers: { ...SECURITY, 'content-type': 'text/javascript; charset=utf-8' },
    })
  }
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return plain(405)
  const things = readThings(state.dir)
  const [first = '', page = '', id = ''] = steps
  if (first === 'edit') return redirect(editTarget(request, things))
  if (first === '') return redirect(deskPath(things.languages[0] ?? 'en'))
  const language =
    isLanguage(first) && things.languages.includes(first) ? first : (things.languages[0] ?? 'en')
  const words = deskWords(language)
  const desk: Desk = { language, words, token: state.token, things }
  const at: Asked = { request, url, language, state, assets, things, desk }
  if (first === 'view') return seen(at, steps.slice(1))
  if (first !== language) return plain(404)
  const data = request.method === 'POST' ? await trustedData(request, state.token) : undefined
  if (request.method === 'POST' && !data) return plain(403, words.refused)
  try {
    if (page === '') {
      const isUndo = data?.get('action') === 'undo'
      const name = isUndo ? undoLast(state) : undefined
      const message = !isUndo
        ? undefined
        : name === undefined
          ? words.nothingToUndo
          : `${words.undone} ${name}`
      const now = isUndo ? { ...desk, things: readThings(state.dir) } : desk
      return html(
        homePage({
          desk: now,
          dir: state.dir,
          styles: assets.styles,
          ...(message !== undefined && { message }),
        }),
      )
    }
    if (page === 'publish') {
      if (data) return publishing(at)
      const drafts = thingKinds.flatMap((kind) => draftIds(state.dir, kind)).length
      return html(publishPage({ desk, outgoing: outgoing(state), drafts, styles: assets.styles }))
    }
    if (page === 'import') return await importing(at, data)
    const kind = thingKinds.find((one) => one === page)
    return kind ? await thingPage(at, kind, id, data) : plain(404)
  } catch (error) {
    // Words for people; what was typed is still in the browser.
    if (error instanceof CommandError) return plain(503, escapeHtml(error.message))
    throw error
  }
}
