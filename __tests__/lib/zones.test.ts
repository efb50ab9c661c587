// The other unit tests run once west and once east of UTC; this one sees to it that they really do.
test('the machine is not in UTC', () => {
  expect(new Date(2025, 0, 1).getTimezoneOffset()).not.toBe(0)
})
