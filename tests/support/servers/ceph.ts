// A Ceph store with an S3 gateway, whole and small: one monitor, one disk in memory, one gateway, all in a folder of the test's
// own and on loopback. Its buckets are set up by the very command that centres are given (src/cli/set-up-s3.mjs).

import { execFile, type ChildProcess } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  endOfLog,
  endProcess,
  freePort,
  newServerFolder,
  programPath,
  removeServerFolder,
  startProcess,
  waitForAnswer,
  type OwnServer,
} from './own-server.ts'

export const cephPrograms = [
  'ceph',
  'ceph-authtool',
  'ceph-mon',
  'ceph-osd',
  'monmaptool',
  'radosgw',
  'radosgw-admin',
]

const run = promisify(execFile)
const setUp = fileURLToPath(new URL('../../../src/cli/set-up-s3.mjs', import.meta.url))

export type Ceph = OwnServer & {
  /** As `radosgw-admin` would be called. */
  admin(...words: string[]): Promise<string>
  /** Runs the command for centres with this in its file, as the owner of the buckets. */
  setUp(
    buckets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
    appOrigin?: string,
  ): Promise<void>
}

const configuration = (folder: string, id: string, monitor: number, gateway: number): string => `
[global]
fsid = ${id}
mon_host = v2:127.0.0.1:${monitor}
public_network = 127.0.0.0/8
ms_bind_msgr1 = false
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
osd_objectstore = memstore
memstore_device_bytes = 2147483648
mon_data = ${folder}/mon
osd_data = ${folder}/osd
keyring = ${folder}/keyring
run_dir = ${folder}/run
crash_dir = ${folder}/run
admin_socket = ${folder}/run/$name.sock
log_file = ${folder}/$name.log
[client.gateway]
rgw_frontends = beast endpoint=127.0.0.1:${gateway}
rgw_data = ${folder}
rgw_rados_pool_pg_num_min = 1
`

/** Users of the gateway by name, with their access and secret keys made of it: `amykey`, `amysecret`. */
export const startCeph = async (users: readonly string[]): Promise<Ceph> => {
  const folder = await newServerFolder()
  const [monitor, gateway] = [await freePort(), await freePort()]
  const id = crypto.randomUUID()
  const disk = crypto.randomUUID()
  const environment = { CEPH_CONF: join(folder, 'ceph.conf') }
  const started: ChildProcess[] = []
  const stop = async (): Promise<void> => {
    for (const child of started.toReversed()) await endProcess(child)
    await removeServerFolder(folder)
  }
  const call = async (program: string, ...words: string[]): Promise<string> => {
    const { stdout } = await run(programPath(program) ?? program, words, {
      cwd: folder,
      timeout: 180_000,
      env: { ...process.env, ...environment },
    })
    return stdout
  }
  const start = (program: string, ...words: string[]) => {
    const own = startProcess(program, ['-f', ...words], environment)
    started.push(own.child)
    return own
  }
  try {
    for (const name of ['mon', 'osd', 'run']) await mkdir(join(folder, name))
    await writeFile(environment.CEPH_CONF, configuration(folder, id, monitor, gateway))
    const everything = ['mon', 'osd', 'mgr'].flatMap((part) => ['--cap', part, 'allow *'])
    await call('ceph-authtool', '--create-keyring', 'keyring')
    for (const name of ['mon.', 'client.admin', 'client.gateway', 'osd.0'])
      await call('ceph-authtool', 'keyring', '--gen-key', '-n', name, ...everything)
    await call('monmaptool', '--create', '--fsid', id, '--addv', 'a', `[v2:127.0.0.1:${monitor}]`, 'monmap')
    await call('ceph-mon', '-i', 'a', '--mkfs', '--monmap', 'monmap', '--keyring', 'keyring')
    start('ceph-mon', '-i', 'a')
    await call('ceph', 'osd', 'new', disk)
    await call('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', disk)
    start('ceph-osd', '-i', '0')
    await call('ceph', 'osd', 'crush', 'add', 'osd.0', '1.0', 'root=default', 'host=localhost')
    for (let tries = 0; !(await call('ceph', 'osd', 'stat')).includes('1 up'); tries++) {
      if (tries > 900) throw new Error('The disk did not come up')
      await after(200)
    }
    const origin = `http://127.0.0.1:${gateway}`
    const { child, said } = start('radosgw', '-n', 'client.gateway')
    await waitForAnswer(
      origin,
      child,
      async () => said() + (await endOfLog(join(folder, 'client.gateway.log'))),
    )
    const admin = (...words: string[]): Promise<string> => call('radosgw-admin', ...words)
    for (const user of ['centre', ...users])
      await admin(
        'user',
        'create',
        `--uid=${user}`,
        `--display-name=${user}`,
        `--access-key=${user}key`,
        `--secret=${user}secret`,
      )
    return {
      origin,
      stop,
      admin,
      setUp: async (buckets, appOrigin = 'http://localhost:4173') => {
        const file = join(folder, 'centre.json')
        await writeFile(file, JSON.stringify({ endpoint: origin, region: 'default', appOrigin, buckets }))
        const keys = { S3_ACCESS_KEY: 'centrekey', S3_SECRET_KEY: 'centresecret' }
        await run(process.execPath, [setUp, file], { env: { ...process.env, ...keys } })
      },
    }
  } catch (fault) {
    await stop()
    throw fault
  }
}
