import vectors from '../../resources/models/word-vectors.json'
import { readVectors } from './word-vectors'

/** The vectors that all networks of the product share. */
export const wordVectors = readVectors(vectors)
