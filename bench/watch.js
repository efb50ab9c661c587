/** Injected before any script of the page: records paints, layout shifts and long tasks. */
const seen = { fcp: 0, lcp: 0, shifts: [], tasks: [] }
window.seen = seen
const watch = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
watch('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') seen.fcp = startTime
})
watch('largest-contentful-paint', ({ startTime }) => {
  seen.lcp = startTime
})
watch('layout-shift', ({ startTime, value, hadRecentInput }) => {
  if (!hadRecentInput) seen.shifts.push([startTime, value])
})
watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]))
