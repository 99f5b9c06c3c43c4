// The ways of adding evidence as data: the order is the order of use. A screen of its own joins here with one line, and
// nothing here is ever a way that leads nowhere.

import {
  Award,
  BookOpenCheck,
  Building2,
  Camera,
  Drama,
  Eye,
  FileText,
  FolderInput,
  History,
  Lightbulb,
  ListChecks,
  ListOrdered,
  Mic,
  MessageCircleQuestionMark,
  NotebookPen,
  Paperclip,
  Signature,
  type LucideIcon,
} from 'lucide-react'
import { t } from '#/text/text.ts'
import { formHref, type FormType } from '#/ui/session/form-types.ts'

export type Way = {
  readonly href: string
  readonly icon: LucideIcon
  readonly title: () => string
  /** One line: what it is good for. */
  readonly more: () => string
  /** Only in a portfolio of one's own: neither for whoever joined somebody's, nor before there is any. */
  readonly isForOwn?: true
}

export type WayGroup = {
  readonly title: () => string
  readonly ways: readonly Way[]
}

const formWay = (type: FormType, icon: LucideIcon): Way => ({
  href: formHref(type),
  icon,
  title: () => t('captureForms').titles[type],
  more: () => t('captureForms').says[type],
})

const wayGroups: readonly WayGroup[] = [
  {
    title: () => t('ways').quick,
    ways: [
      {
        href: '/capture/photo',
        icon: Camera,
        title: () => t('capture').takePhoto,
        more: () => t('ways').photo,
      },
      {
        href: '/capture/recording',
        icon: Mic,
        title: () => t('recording').record,
        more: () => t('recording').wayMore,
      },
      {
        href: '/capture/recording?plan=1',
        icon: ListChecks,
        title: () => t('recording').plan,
        more: () => t('recording').planMore,
      },
      {
        href: '/capture/note',
        icon: NotebookPen,
        title: () => t('capture').writeNote,
        more: () => t('ways').note,
      },
      {
        href: '/capture/file',
        icon: Paperclip,
        title: () => t('capture').addFile,
        more: () => t('ways').file,
      },
    ],
  },
  {
    title: () => t('ways').together,
    ways: [
      {
        href: '/capture/witness',
        icon: Signature,
        title: () => t('witness').title,
        more: () => t('witness').way,
        isForOwn: true,
      },
      {
        href: '/capture/questions',
        icon: MessageCircleQuestionMark,
        title: () => t('questions').title,
        more: () => t('ways').questions,
      },
      {
        href: '/capture/observation',
        icon: Eye,
        title: () => t('observing').title,
        more: () => t('ways').observation,
      },
    ],
  },
  {
    title: () => t('captureForms').group,
    ways: [
      formWay('case history', ListOrdered),
      formWay('work product', FileText),
      formWay('report', Lightbulb),
      formWay('workbook', BookOpenCheck),
      formWay('kept at work', Building2),
      formWay('prior learning', History),
      formWay('simulation', Drama),
      {
        href: '/facts?earlier',
        icon: Award,
        title: () => t('captureForms').transfer,
        more: () => t('captureForms').transferSays,
        isForOwn: true,
      },
    ],
  },
  {
    title: () => t('bring').group,
    ways: [
      {
        href: '/bring',
        icon: FolderInput,
        title: () => t('bring').title,
        more: () => t('bring').way,
        isForOwn: true,
      },
    ],
  },
]

export const waysFor = (isMine: boolean): readonly WayGroup[] =>
  wayGroups
    .map(({ title, ways }) => ({ title, ways: ways.filter(({ isForOwn }) => isMine || !isForOwn) }))
    .filter(({ ways }) => ways.length > 0)
