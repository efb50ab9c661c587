/** Reads the form in a request. */
import { nameAllocator } from '../exchange/names'
import { slugOf } from '../slug'
import type { Address, Fields, Things } from '../timeline/things'
import { keepPicture, wantedBySchema } from './drafts'
import { emptyForm, type Form, postedValue, withAt, withPasted } from './form'
import { othersPictures } from './record'

const IMAGE = /\.(avif|jpe?g|png|webp)$/i

/** The name of an image file without folder and ending. No two may have the same. */
const stem = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')

/** Keeps a picture that came with a form, and names it in the value. Its name is one that no other event's picture has. */
const withPicture = async (
  value: Fields,
  file: unknown,
  address: Address,
  things: Things,
  dir: string,
): Promise<Fields> => {
  if (!(file instanceof File) || file.size === 0) return value
  const [, ending = 'png'] = IMAGE.exec(file.name) ?? []
  const free = nameAllocator([...othersPictures(things, address.id)].map(stem))
  const path = `images/${free(slugOf(stem(file.name)) || 'picture')}.${ending.toLowerCase()}`
  keepPicture(dir, address, path, new Uint8Array(await file.arrayBuffer()))
  return withAt(value, ['image', 'file'], path) as Fields
}

const wantedBy = (text: string): Form['wantedBy'] => {
  try {
    return wantedBySchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** The form in a request. Corrections are not part of it: they only grow. A picture is kept on disk. */
export const postedForm = async (
  data: FormData,
  address: Address,
  things: Things,
  dir: string,
): Promise<Form> => {
  const entries = [...data.entries()]
  const text = (name: string): string => String(data.get(name) ?? '')
  const value = withPasted(postedValue(things.schemaOf(address.kind), entries), entries)
  const note = things.languages.flatMap((language) => {
    const said = text(`note.${language}`).trim()
    return said === '' ? [] : [[language, said] as const]
  })
  const wanted = wantedBy(text('wantedBy'))
  return {
    value: await withPicture(value, data.get('picture'), address, things, dir),
    slug: text('slug').trim(),
    opened: text('opened'),
    note: Object.fromEntries(note),
    minor: data.has('minor'),
    ...(wanted && { wantedBy: wanted }),
  }
}

/** The form of a new thing for a field that names one: by an address, a title or a name. */
export const formFor = (named: unknown, isSource: boolean, language: string): Form => {
  const text = String(named ?? '')
  if (isSource) return { ...emptyForm, value: { [/^https?:/i.test(text) ? 'url' : 'title']: text } }
  return { ...emptyForm, value: { name: { [language]: text } } }
}
