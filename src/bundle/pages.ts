// What is made of a portfolio for people to read: forms and the document of START-HERE. The bundle is given the maker
// (src/report), because the reader must be able to make the very same again.

import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import type { StartHere } from '#/bundle/start-here.ts'

export type Subject = {
  readonly portfolio: Portfolio
  /** Null where the bundle has none, or one that this version cannot read. */
  readonly scheme: Scheme | null
  /** Where each file lies, from the bag's folder. */
  readonly paths: ReadonlyMap<Sha256, string>
  readonly absent: ReadonlySet<Sha256>
  /** The day the bundle was made, as its bag-info.txt says it; empty where that cannot be read. */
  readonly madeOn: string
}

export type Pages = {
  /** `name` under data/forms/. */
  readonly forms: readonly { readonly name: string; readonly bytes: Bytes }[]
  readonly document: Pick<StartHere, 'title' | 'lang' | 'documentCss' | 'markup'>
}

/** How the HTML of a form begins in every release: with a policy by which nothing in it can run or be loaded. */
const formHead =
  /^<!doctype html>\n<html lang="[A-Za-z0-9-]+">\n<head>\n<meta charset="utf-8" \/>\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;" \/>\n/

/** The policy, the width and the character set: any other could lead away from the page. */
const metas = 3

export const isInertForm = (html: string): boolean =>
  formHead.test(html) && (html.match(/<meta\b/gi)?.length ?? 0) === metas

/** Must always make the same of the same: no clock, no language of the machine, no chance. */
export type MakePages = (subject: Subject) => Pages
