import { parse } from 'parse5'
import { problemPage } from '@/lib/preview/problem-page'
import { DataError, type Problem } from '@/lib/timeline/problems'

const problems: Problem[] = [
  {
    file: 'data/events/the-flood.json',
    path: ['claims', 0, 'saidBy'],
    position: { line: 19, column: 7 },
    came: '"<script>alert(1)</script>"',
    allowed: 'an id from actors.json',
    fix: 'did you mean `mara-lind`? If not, correct the id, or add it to actors.json',
  },
  {
    file: 'data/actors.json',
    path: [],
    came: 'no such file',
    allowed: 'the file',
    fix: 'add the file & save',
  },
]

const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('the page contains the whole report, in the same order and escaped', () => {
  const html = problemPage(problems, 'abc')
  const lines = textOf(html).split('\n').filter(Boolean)
  const report = new DataError(problems).message
  const expected = report
    .split('\n')
    .slice(0, -2)
    .flatMap((line) =>
      line
        .trim()
        .replace(/^(came|allowed|fix): +/, '$1  ')
        .split(/ {2,}/),
    )
    .filter(Boolean)
  expect(lines.slice(lines.indexOf('data/actors.json'))).toEqual(expected)
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('<h1>2 problems in 2 files</h1>')
})

test('the page is valid HTML, and its script knows the state of the data', () => {
  const errors: string[] = []
  parse(problemPage(problems, 'abc'), { onParseError: ({ code }) => errors.push(code) })
  expect(errors).toEqual([])
  expect(problemPage(problems, 'abc')).toContain('src="/__preview/reload.js?abc"')
})
