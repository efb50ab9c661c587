// The unit tests run twice, west and east of UTC. This makes sure that the time zone is set.
test('the time zone is not UTC', () => {
  expect(new Date(2025, 0, 1).getTimezoneOffset()).not.toBe(0)
})
