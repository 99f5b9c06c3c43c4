// The contract of destinations, kept by the one in memory: so that what other tests build on is what real stores do.

import { describe } from 'vitest'
import { keepsTheContract } from '../../../tests/support/destination-contract.ts'
import { memoryDestination } from '../../../tests/support/memory-destination.ts'

describe('a destination in memory', () => keepsTheContract(() => memoryDestination()))
