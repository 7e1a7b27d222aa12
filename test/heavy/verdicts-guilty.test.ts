/** All published guilty cases are found; the innocent ones are in a file of their own, so that both run beside each other. */

import { readCases } from '../verdicts/cases.ts'
import { hold } from '../verdicts/hold.ts'

hold(readCases().filter(({ guilty }) => guilty.length > 0))
