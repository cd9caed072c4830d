import path from 'node:path'
import process from 'node:process'
import { tellReadiness, timeTexts } from './speed'

/*
 * `npm run bench:speller -- ../shared`: what the speller costs, then how right it is, which takes minutes;
 * `npm run bench:speller -- ../shared speed` leaves the second part out.
 */
const [shared = '../shared', part] = process.argv.slice(2)
const reports = path.join(shared, 'corpus/clean-dev')
tellReadiness(path.join(import.meta.dirname, 'weigh.js'), reports)
await timeTexts(reports)
if (part !== 'speed') await import('./evaluate')
