import { rangesOf } from '@/public/search/marks.js'

const marked = (text: string, marks: string[]): string => {
  let at = 0
  let out = ''
  for (const [from, to] of rangesOf(text, marks)) {
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`
    at = to
  }
  return out + text.slice(at)
}

test.each([
  ['Resolutions and a resolution', ['resolution'], '[Resolution]s and a [resolution]'],
  // Only at the beginning of a word.
  ['An irresolution', ['resolution'], 'An irresolution'],
  ['Marianne Talmón spoke', ['talmon'], 'Marianne [Talmón] spoke'],
  ['See A/79/PV.85.', ['a79pv85'], 'See [A/79/PV.85].'],
  ['Oswin Mary-anne', ['maryanne'], 'Oswin [Mary-anne]'],
  ['도청 남촌독서자료를 채택', ['독서자료'], '도청 남촌[독서자료]를 채택'],
  ['남촌 독서 자료를 채택', ['남촌독서자료'], '[남촌 독서 자료]를 채택'],
  ['제79차 회의', ['79'], '제[79]차 회의'],
  ['flood and flooded', ['flood', 'floo'], '[flood] and [flood]ed'],
  ['Straße', ['strasse'], '[Straße]'],
  ['قرار الجمعية', ['جمعيه'], 'قرار [الجمعية]'],
  ['والأمم المتحدة', ['امم'], '[والأمم] المتحدة'],
  ['الجمعيّة العامّة', ['عامه'], 'الجمعيّة [العامّة]'],
  ['كتــاب مُحَمَّد', ['كتاب', 'محمد'], '[كتــاب] [مُحَمَّد]'],
  ['سلام وكلام', ['لام'], 'سلام وكلام'],
  ['e\u0301le\u0301phant', ['ele', 'phant'], '[e\u0301le\u0301]phant'],
  ['l’ONU et d’Élodie', ['onu', 'elodie'], 'l’[ONU] et d’[Élodie]'],
  ['nothing', [], 'nothing'],
])('%s with the terms %j is marked as %s', (text, marks, expected) => {
  expect(marked(text, marks)).toBe(expected)
})
