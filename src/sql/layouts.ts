/** Dates that are written otherwise than SQLite's date functions read them, by the places of their parts: 31/12/2024, 20241231. */

/** `DD/MM/YYYY`, `YYYYMMDD`: what a date looks like. Whether the day or the month comes first makes no difference to their places. */
export type Layout = string

export const LAYOUTS: readonly Layout[] = ['DD/MM/YYYY', 'DD.MM.YYYY', 'DD-MM-YYYY', 'YYYY/MM/DD', 'YYYY.MM.DD']

/** Of eight digits: a number that is none, if nothing takes it apart. */
export const COMPACT: Layout = 'YYYYMMDD'

/** What the text begins like; null for a date as SQLite reads it, and for what is none. */
export function layoutOf(text: string): Layout | null {
  return LAYOUTS.find((layout) => begins(text, layout)) ?? null
}

/** Whether the text begins with a date of this layout. */
export function begins(text: string, layout: Layout): boolean {
  const parts = text.slice(0, layout.length).replace(/\d/g, '0')
  if (parts !== layout.replace(/[DMY]/g, '0') || /\d/.test(text[layout.length] ?? '')) return false
  const [day, month] = ['DD', 'MM'].map((part) => Number(text.slice(layout.indexOf(part)).slice(0, 2)))
  return isPart(day) && isPart(month) && Math.min(day ?? 0, month ?? 0) <= 12
}

function isPart(number: number | undefined): boolean {
  return number !== undefined && number >= 1 && number <= 31
}

/** The layout with a time behind the date. */
export function timed(layout: Layout): Layout {
  return `${layout} hh:mm:ss`
}

/** A day, as SQLite reads it, in the layout: of the first twelve of its month, so that it is a date whichever of the two comes first. */
export function laidOut(layout: Layout, day: string, time = '00:00:00'): string {
  const [year = '', month = '', date = ''] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)]
  const early = String(((Number(date) - 1) % 12) + 1).padStart(2, '0')
  return layout.replace('YYYY', year).replace('MM', month).replace('DD', early).replace('hh:mm:ss', time)
}
