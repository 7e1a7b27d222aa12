/** Whether a text such as 12:30 is a time of day or how long something took, by the name of its column. */

const OF_DAY =
  /^(at|times?|starts?|started|starting|ends?|ended|ending|opens?|opened|opening|close[sd]?|closing|from|until|till|to|begins?|departs?|departure|arrives?|arrival|alarm|clock|hour|when|slot|checkin|checkout|wake|bedtime|starttime|endtime|due|daily|scheduled?|remind(er)?|cutoff|noon|sunrise|sunset|first|last)$/

const LENGTH =
  /^(len|lengths?|durations?|dur|elapsed|spent|work(ed|ing)?|run|running|runtime|play|playing|playtime|lap|laps|total|sum|took|taken|overtime|break|breaks|pause|paused|lasted|lasts|flight|travel|usage|used|uptime|downtime|sleep|slept|trained|training|recorded|billed|logged|tracked|booked|remaining|limit|quota)$/

/**
 * Whether hours end with the day.
 * @param otherwise where the name does not say
 */
export function isTimeOfDay(name: string, otherwise: boolean): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (words.some((word) => LENGTH.test(word))) return false
  return otherwise || words.some((word) => OF_DAY.test(word))
}
