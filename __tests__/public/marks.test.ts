import { rangesOf } from '@/public/search/marks.js'

const marked = (text: string, marks: string[], inside = false): string => {
  let at = 0
  let out = ''
  for (const [from, to] of rangesOf(text, marks, inside)) {
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
  ['1,260 Bände, 1\u202f260 livres', ['1260'], '[1,260] Bände, [1\u202f260] livres'],
  ['at 10:00, 10 people', ['1000'], 'at [10:00], 10 people'],
  ['Räder und Raeder', ['rader', 'raeder'], '[Räder] und [Raeder]'],
  ['Sommerzeit', ['zeit'], 'Sommerzeit'],
])('%s with the terms %j is marked as %s', (text, marks, expected) => {
  expect(marked(text, marks)).toBe(expected)
})

test.each([
  ['Sommerzeit und Zeiten', ['zeit'], 'Sommer[zeit] und [Zeit]en'],
  ['Auszeit, Weltuhr', ['zeit', 'uhr'], 'Aus[zeit], Weltuhr'],
  ['der Streit', ['reit'], 'der Streit'],
])('%s with the terms %j is marked as %s where words are joined', (text, marks, expected) => {
  expect(marked(text, marks, true)).toBe(expected)
})
