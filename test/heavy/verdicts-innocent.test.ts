/** No published innocent case is accused. */

import { readCases } from '../verdicts/cases.ts'
import { hold } from '../verdicts/hold.ts'

hold(readCases().filter(({ guilty }) => guilty.length === 0))
