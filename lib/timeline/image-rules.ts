/** Checks that events and the pictures in the data folder go together. */
import { imageFilePath } from '../addresses'
import type { AuthoredData } from './authored'
import { type Problem, shown } from './problems'

/** Whatever type they have, they are published as one. */
const publishedAs = (file: string): string => imageFilePath({ file }, 1)

const missing = ({ events, imageFiles }: AuthoredData): Problem[] =>
  events.flatMap(({ value: { image }, problem }) => {
    if (!image || imageFiles.includes(image.file)) return []
    return [
      problem(['image', 'file'], {
        came: shown(image.file),
        allowed: 'a file in the folder images',
        fix: 'correct the name, or put the picture there',
      }),
    ]
  })

const unused = ({ events, imageFiles, ids }: AuthoredData, dir: string): Problem[] => {
  // A file that did not pass may be the one that shows it.
  if (events.length < (ids.events?.size ?? 0)) return []
  const used = new Set(events.map(({ value }) => value.image?.file))
  return imageFiles
    .filter((file) => !used.has(file))
    .map((file) => ({
      file: `${dir}/${file}`,
      path: [],
      came: 'a picture that no event shows',
      allowed: 'pictures of events',
      fix: 'name it under "image" in the file of its event, or move it elsewhere',
    }))
}

const alike = ({ imageFiles }: AuthoredData, dir: string): Problem[] =>
  imageFiles.flatMap((file, index) => {
    const other = imageFiles.slice(0, index).find((before) => publishedAs(before) === publishedAs(file))
    if (!other) return []
    const allowed = `a name of its own but for the ending; ${other} has this one`
    return [{ file: `${dir}/${file}`, path: [], came: shown(file), allowed, fix: 'rename one of the two' }]
  })

/** @param dir the data folder, for what no event is about */
export const imageProblems = (data: AuthoredData, dir: string): Problem[] => [
  ...missing(data),
  ...unused(data, dir),
  ...alike(data, dir),
]
