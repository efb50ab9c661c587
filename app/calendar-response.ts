/** An iCalendar file as the site serves it. */
export const calendarResponse = (calendar: string): Response =>
  new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
