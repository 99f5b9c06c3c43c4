// The screens, by address. Home is loaded at once; every other screen when it is first opened, from what the service
// worker has kept.

import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { HomeScreen } from '#/app/home.tsx'
import { later } from '#/app/later.tsx'
import type { HandedOver as Handed } from '#/ui/session/session.ts'

export type PlaceName = 'today' | 'evidence' | 'units' | 'share'

export type AppRoute = {
  readonly path: string
  /** Which place of the bar it belongs to. */
  readonly place?: PlaceName
  /** What it cannot be shown without: a portfolio, one's own, or a copy that is open to look at. */
  readonly needs?: 'portfolio' | 'own portfolio' | 'copy'
  /** The window's title, where the screen's heading is not it. */
  readonly title?: () => string
  /** Routes with one key are one screen: going from one to the other keeps it. */
  readonly key?: string
  readonly show: (params: Readonly<Record<string, string>>) => ReactNode
}

const About = later(async () => (await import('#/ui/screens/about/about-screen.tsx')).AboutScreen)
const Facts = later(async () => (await import('#/ui/screens/about/facts/facts-screen.tsx')).FactsScreen)
const Scheme = later(async () => (await import('#/ui/screens/scheme/scheme-screen.tsx')).SchemeScreen)
const Handbook = later(async () => (await import('#/ui/screens/handbook/handbook-screen.tsx')).HandbookScreen)
const Units = later(async () => (await import('#/ui/screens/units/units-screen.tsx')).UnitsScreen)
const Portfolios = later(
  async () => (await import('#/ui/screens/portfolios/portfolios-screen.tsx')).PortfoliosScreen,
)
const People = later(async () => (await import('#/ui/screens/people/people-screen.tsx')).PeopleScreen)
/** Stands instead of every screen while nothing can be kept. */
export const NoStore = later(async () => (await import('#/app/no-store.tsx')).NoStore)
/** Stands before every screen while nobody is picked. */
export const Who = later(async () => (await import('#/ui/screens/people/who-screen.tsx')).WhoScreen)
/** Stands before every screen while the device is in a witness's hands. */
export const HandedOver = later(async () => {
  const [{ HandedOverScreen }, { OwnersPin }] = await Promise.all([
    import('#/ui/screens/witness/handed-over-screen.tsx'),
    import('#/ui/screens/people/owners-pin.tsx'),
  ])
  return ({ handed }: { handed: Handed }) => <HandedOverScreen handed={handed} askPin={OwnersPin} />
})
const Witness = later(async () => (await import('#/ui/screens/witness/witness-screen.tsx')).WitnessScreen)
const Join = later(async () => (await import('#/ui/screens/join/join-screen.tsx')).JoinScreen)
const Meet = later(async () => (await import('#/ui/screens/meet/meet-screen.tsx')).MeetScreen)
const ComeBack = later(
  async () => (await import('#/ui/screens/lost-phone/come-back-screen.tsx')).ComeBackScreen,
)
const IsItThem = later(
  async () => (await import('#/ui/screens/lost-phone/is-it-them-screen.tsx')).IsItThemScreen,
)
const Scan = later(async () => (await import('#/ui/screens/meet/scan-screen.tsx')).ScanScreen)
const Move = later(async () => (await import('#/ui/screens/start/move-screen.tsx')).MoveScreen)
const CapturePhoto = later(
  async () => (await import('#/ui/screens/capture/capture-photo-screen.tsx')).CapturePhotoScreen,
)
const CaptureFile = later(
  async () => (await import('#/ui/screens/capture/capture-file-screen.tsx')).CaptureFileScreen,
)
const CaptureNote = later(
  async () => (await import('#/ui/screens/capture/capture-note-screen.tsx')).CaptureNoteScreen,
)
const Ways = later(async () => (await import('#/ui/screens/capture/ways-screen.tsx')).WaysScreen)
const CaptureForm = later(async () => (await import('#/ui/screens/capture/form-screen.tsx')).FormScreen)
const Recording = later(
  async () => (await import('#/ui/screens/capture/recording/recording-screen.tsx')).RecordingScreen,
)
const Bring = later(async () => (await import('#/ui/screens/capture/bring/bring-screen.tsx')).BringScreen)
const Questions = later(
  async () => (await import('#/ui/screens/capture/questions/questions-screen.tsx')).QuestionsScreen,
)
const Observation = later(
  async () => (await import('#/ui/screens/capture/observation/observation-screen.tsx')).ObservationScreen,
)
const SharedFiles = later(async () => (await import('#/ui/screens/capture/shared-screen.tsx')).SharedScreen)
const Saved = later(async () => (await import('#/ui/screens/capture/saved-screen.tsx')).SavedScreen)
const Claim = later(async () => (await import('#/ui/screens/claim/claim-screen.tsx')).ClaimScreen)
const EvidenceList = later(
  async () => (await import('#/ui/screens/evidence/evidence-list-screen.tsx')).EvidenceListScreen,
)
const Evidence = later(async () => (await import('#/ui/screens/evidence/evidence-screen.tsx')).EvidenceScreen)
const Coverage = later(async () => (await import('#/ui/screens/coverage/coverage-screen.tsx')).CoverageScreen)
const Exchange = later(async () => (await import('#/ui/screens/exchange/exchange-screen.tsx')).ExchangeScreen)
const ExchangePlace = later(
  async () => (await import('#/ui/screens/exchange/place/place-screen.tsx')).PlaceScreen,
)
const ExchangeCode = later(async () => (await import('#/ui/screens/exchange/code-screen.tsx')).CodeScreen)
const Room = later(async () => (await import('#/ui/screens/exchange/room/room-screen.tsx')).RoomScreen)
const Share = later(async () => (await import('#/ui/screens/share/share-screen.tsx')).ShareScreen)
const Open = later(async () => (await import('#/ui/screens/open/open-screen.tsx')).OpenScreen)

const coverage = { place: 'units', needs: 'portfolio', key: 'coverage' } as const

export const routes: readonly AppRoute[] = [
  { path: '/', place: 'today', title: () => t('app').today, show: () => <HomeScreen /> },
  { path: '/about', place: 'today', needs: 'portfolio', show: () => <About /> },
  { path: '/facts', place: 'units', needs: 'portfolio', show: () => <Facts /> },
  { path: '/portfolios', place: 'today', needs: 'portfolio', show: () => <Portfolios /> },
  { path: '/people', place: 'today', needs: 'portfolio', show: () => <People /> },
  { path: '/join', place: 'today', needs: 'copy', show: () => <Join /> },
  { path: '/move', place: 'share', needs: 'own portfolio', show: () => <Move /> },
  { path: '/meet', place: 'share', needs: 'portfolio', show: () => <Meet kind="meet" /> },
  { path: '/new-phone', place: 'share', needs: 'own portfolio', show: () => <Meet kind="move" /> },
  { path: '/lost-phone', place: 'today', needs: 'copy', show: () => <ComeBack /> },
  {
    path: '/lost-phone/:device',
    place: 'today',
    needs: 'portfolio',
    show: ({ device = '' }) => <IsItThem key={device} device={device} />,
  },
  { path: '/scan', place: 'share', show: () => <Scan /> },
  { path: '/scheme', place: 'units', needs: 'own portfolio', show: () => <Scheme /> },
  {
    path: '/scheme/:hash/:edit?',
    place: 'units',
    needs: 'portfolio',
    show: (params) => <Scheme {...params} />,
  },
  {
    path: '/handbook/:step?/:hash?',
    place: 'units',
    needs: 'own portfolio',
    show: (params) => <Handbook {...params} />,
  },
  { path: '/units', place: 'units', needs: 'own portfolio', show: () => <Units /> },
  { path: '/coverage', ...coverage, show: () => <Coverage /> },
  {
    path: '/coverage/:criterion',
    ...coverage,
    show: ({ criterion = '' }) => <Coverage criterion={criterion} />,
  },
  { path: '/capture', place: 'evidence', show: () => <Ways /> },
  { path: '/capture/photo', place: 'evidence', show: () => <CapturePhoto /> },
  { path: '/capture/file', place: 'evidence', show: () => <CaptureFile /> },
  { path: '/capture/note', place: 'evidence', show: () => <CaptureNote /> },
  { path: '/capture/witness', place: 'evidence', needs: 'own portfolio', show: () => <Witness /> },
  {
    path: '/capture/form/:type',
    place: 'evidence',
    show: ({ type = '' }) => <CaptureForm key={type} type={type} />,
  },
  { path: '/capture/recording/:id?', place: 'evidence', show: ({ id = '' }) => <Recording id={id} /> },
  { path: '/bring', place: 'evidence', needs: 'own portfolio', show: () => <Bring /> },
  { path: '/capture/questions', place: 'evidence', show: () => <Questions /> },
  { path: '/capture/observation', place: 'evidence', show: () => <Observation /> },
  { path: '/shared/:id', place: 'evidence', show: ({ id = '' }) => <SharedFiles key={id} id={id} /> },
  { path: '/evidence', place: 'evidence', needs: 'portfolio', show: () => <EvidenceList /> },
  {
    path: '/evidence/:id',
    place: 'evidence',
    needs: 'portfolio',
    show: ({ id = '' }) => <Evidence key={id} id={id} />,
  },
  {
    path: '/evidence/:id/saved',
    place: 'evidence',
    needs: 'portfolio',
    show: ({ id = '' }) => <Saved key={id} id={id} />,
  },
  {
    path: '/evidence/:id/claim',
    place: 'evidence',
    needs: 'portfolio',
    show: ({ id = '' }) => <Claim key={id} id={id} />,
  },
  {
    path: '/evidence/:id/pages/:sha256?',
    place: 'evidence',
    needs: 'portfolio',
    show: ({ id = '', sha256 = '' }) => <Evidence key={id + sha256} id={id} page={sha256} />,
  },
  { path: '/share', place: 'share', needs: 'portfolio', show: () => <Share /> },
  { path: '/exchange', place: 'today', needs: 'portfolio', show: () => <Exchange /> },
  { path: '/exchange/place', place: 'today', show: () => <ExchangePlace /> },
  { path: '/exchange/code', place: 'today', needs: 'portfolio', show: () => <ExchangeCode /> },
  { path: '/exchange/room', place: 'today', needs: 'portfolio', show: () => <Room /> },
  { path: '/open', place: 'share', show: () => <Open /> },
]
