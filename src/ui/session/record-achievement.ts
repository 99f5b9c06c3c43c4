// Recording a unit that was achieved before or elsewhere, and taking that back. Each is one entry; what is taken back stays
// in the history.

import type { HeadHash } from '#/ledger/head.ts'
import type { Achievement } from '#/portfolio/portfolio.ts'
import { append } from '#/ui/session/append.ts'

export type NewAchievement = Omit<Achievement, 'head' | 'device' | 'at' | 'isByStaff'>

export const recordAchievement = (achievement: NewAchievement) =>
  append([{ kind: 'achievement.recorded', content: achievement }])

export const withdrawAchievement = (achievement: HeadHash) =>
  append([{ kind: 'achievement.withdrawn', content: { achievement, reason: '' } }])
