/** Names of numbers that measure something, say when, or say how far: nobody has so much of it that REAL would round it. */

import type { Column } from '../sqlite/table-shape.ts'
import { isAmount, isIn, set, wordsIn } from './truths.ts'

/** Whatever else the name says. */
const MEASURES =
  set(`temp temperature celsius fahrenheit kelvin humidity pressure altitude elevation lat latitude lon lng long longitude
  coord coordinate speed velocity acceleration pace angle azimuth heading bearing direction tilt roll pitch yaw volt voltage watt wattage power
  current ampere amperage energy kwh mah resistance frequency hz gain loudness level signal noise brightness lux luminosity opacity
  alpha contrast saturation hue scale zoom ratio factor multiplier coefficient rate rating score grade mark stat statistic average avg mean
  median deviation variance sum total subtotal value val reading measure measurement metric result figure percent percentage pct
  probability confidence likelihood accuracy precision weight mass volume size area surface radius diameter perimeter circumference
  thickness length width height depth distance range offset position order ordinal rank ranking sort place priority sequence seq index step
  version progress completion threshold limit min max minimum maximum target goal budget price cost fee tax vat tip discount
  salary wage pay balance amount revenue income rent deposit refund profit margin expense spent earned debt credit debit cent euro dollar
  quantity qty count stock duration elapsed time second minute hour day week month year age dose dosage calorie kcal protein fat carb
  sugar salt alcohol concentration ph ppm bmi pulse bpm heartbeat tempo xp exp experience hp mana damage health armor armour strength stamina
  load capacity usage utilization throughput latency delay lag bandwidth yield output consumption demand supply mileage kilometer
  kilometre km mile meter metre cm mm kg gram litre liter gallon ounce pound ton cpu memory disk rpm fps feeling mood difficulty effort point
  left remaining top right bottom row col column line page slot depreciation interest share karma fuel rain snow wind light sun uv sleep water open close high low bid ask strike stake odd premium reputation popularity`)

/** Moments: seconds, and thousands of them, are far below 2^53. */
const MOMENTS =
  set(`at on ts date datetime timestamp epoch when created updated modified changed deleted expires expiry since until begin began start
  end started ended finished deadline due seen birthday born`)

/** One of them is somebody or something, more of them are a number. */
const ONE = set(
  'player follower member subscriber participant attendee child viewer reader customer employee contact guest comment reply purchase sale booking item room',
)

/** Whether the name says how many there are, or how much. */
export function saysHowMuch(column: Column): boolean {
  return isAmount(column) && !ONE.has(wordsIn(column.name).at(-1) ?? '')
}

/** Whether a column of numbers measures or counts by its name, or says when. */
export function isMeasure(column: Column): boolean {
  const isSaid = (word: string) => word.length < 2 || isIn(MEASURES, word) || MOMENTS.has(word)
  return wordsIn(column.name).some(isSaid) || saysHowMuch(column)
}
