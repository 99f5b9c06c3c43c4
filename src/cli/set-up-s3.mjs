// Sets up the buckets of an S3 store (Ceph, MinIO, AWS) for portfolios: makes them, lets the app's pages read the answers, and lets
// people reach the prefixes of their portfolios and nothing else. May be run again after every change of its file. It never
// takes a secret from the command line, where others of the machine could read it.
//
//   S3_ACCESS_KEY=… S3_SECRET_KEY=… npm run set-up-s3 -- centre.json [FOLDER]
//
// Prints a link for each portfolio, which fills in the address on a phone; with FOLDER, each as a code to print goes there.
//
// centre.json: {
//   "endpoint": "https://s3.example", "region": "default", "appOrigin": "https://portfolios.example",
//   "name": "Harbour Training",
//   "buckets": { "portfolios-2026-a": { "p0001": ["amy", "maya"], "p0002": ["ben", "maya"] } }
// }
// People are users of the store: by name on Ceph (radosgw-admin user create --uid=amy …), by their whole ARN on AWS.
// A policy may have 20 kB at AWS: keep to 35 portfolios a bucket.

import { AwsClient } from 'aws4fetch'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeQR } from 'qr'

/**
 * @typedef {object} Centre
 * @property {string} endpoint
 * @property {string} region
 * @property {string} appOrigin
 * @property {string} [name] what it is called on people's screens
 * @property {Record<string, Record<string, string[]>>} buckets people by portfolio by bucket
 */

/** @param {string} person */
const principal = (person) => (person.startsWith('arn:') ? person : `arn:aws:iam:::user/${person}`)

/** @param {string} bucket @param {Record<string, string[]>} portfolios */
const policyFor = (bucket, portfolios) => ({
  Version: '2012-10-17',
  Statement: Object.entries(portfolios).flatMap(([portfolio, people]) => {
    const Principal = { AWS: people.map(principal) }
    return [
      {
        Effect: 'Allow',
        Principal,
        Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        Resource: [`arn:aws:s3:::${bucket}/${portfolio}/*`],
      },
      {
        Effect: 'Allow',
        Principal,
        Action: ['s3:ListBucket'],
        Resource: [`arn:aws:s3:::${bucket}`],
        Condition: { StringLike: { 's3:prefix': [`${portfolio}/*`] } },
      },
    ]
  }),
})

/** @param {string} appOrigin */
const corsFor = (appOrigin) => `<CORSConfiguration><CORSRule><AllowedOrigin>${appOrigin}</AllowedOrigin>${[
  'GET',
  'HEAD',
  'PUT',
  'DELETE',
]
  .map((method) => `<AllowedMethod>${method}</AllowedMethod>`)
  .join(
    '',
  )}<AllowedHeader>*</AllowedHeader><ExposeHeader>Date</ExposeHeader><ExposeHeader>Retry-After</ExposeHeader>\
<MaxAgeSeconds>86400</MaxAgeSeconds></CORSRule></CORSConfiguration>`

/** @param {string} text */
const md5 = (text) => createHash('md5').update(text).digest('base64')

/** @param {Centre} centre @param {{ accessKey: string, secretKey: string }} keys */
const setUpS3 = async ({ endpoint, region, appOrigin, buckets }, { accessKey, secretKey }) => {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    retries: 0,
  })
  /** @param {string} path @param {string} [body] */
  const put = async (path, body = '') => {
    const headers = body === '' ? {} : { 'content-md5': md5(body) }
    const answer = await client.fetch(`${endpoint}/${path}`, { method: 'PUT', body, headers })
    const said = await answer.text()
    // Ours already: nothing to make.
    if (!answer.ok && !said.includes('BucketAlreadyOwnedByYou'))
      throw new Error(`${path}: ${answer.status} ${said}`)
  }
  for (const [bucket, portfolios] of Object.entries(buckets)) {
    await put(bucket)
    await put(`${bucket}?cors`, corsFor(appOrigin))
    await put(`${bucket}?policy`, JSON.stringify(policyFor(bucket, portfolios)))
  }
}

/** The address alone: whoever follows it types their own pair of keys. @param {Centre} centre */
const linksOf = ({ endpoint, region, appOrigin, name = '', buckets }) =>
  Object.entries(buckets).flatMap(([bucket, portfolios]) =>
    Object.keys(portfolios).map((prefix) => {
      const parts = { kind: 's3', address: endpoint, ...(name !== '' && { name }), bucket, region, prefix }
      return {
        file: `${bucket}-${prefix.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.svg`,
        link: `${appOrigin}/exchange/place#${new URLSearchParams(parts).toString()}`,
      }
    }),
  )

const { S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = process.env
const [file, folder] = process.argv.slice(2)
if (file === undefined || accessKey === undefined || secretKey === undefined) {
  console.error('S3_ACCESS_KEY=… S3_SECRET_KEY=… npm run set-up-s3 -- centre.json [FOLDER]')
  process.exitCode = 2
} else {
  /** @type {Centre} */
  const centre = JSON.parse(await readFile(file, 'utf8'))
  await setUpS3(centre, { accessKey, secretKey })
  if (folder !== undefined) await mkdir(folder, { recursive: true })
  for (const { file: name, link } of linksOf(centre)) {
    console.log(link)
    if (folder !== undefined)
      await writeFile(join(folder, name), encodeQR(link, 'svg', { ecc: 'medium', border: 4 }))
  }
}
