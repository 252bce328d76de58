import details from '../../resources/models/details.json'
import type { SensitiveId } from '../models/assessment'
import { readNetwork } from '../text/network'
import { wordVectors } from '../text/shipped-vectors'

/** What scripts/training/train-details.ts has learned of the words of sensitive details. */
export const detailNetwork = readNetwork<SensitiveId | 'any'>(details, wordVectors)
