import replies from '../../resources/models/replies.json'
import { readNetwork } from '../text/network'
import { wordVectors } from '../text/shipped-vectors'

/** What scripts/training/train-sentences.ts has learned of sentences that break a rule; labels are ids of rules. */
export const replyNetwork = readNetwork<string>(replies, wordVectors)
