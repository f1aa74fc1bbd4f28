import { asCheckstyle } from './checkstyle';
import { asCsv } from './csv';
import { asGitHub } from './github';
import { asGitLab } from './gitlab';
import { asHtml } from './html';
import { asJson } from './json';
import { asJunit } from './junit';
import { asMarkdown } from './markdown';
import type { Format } from './report';
import { asSarif } from './sarif';
import type { FormatName } from './names';
import { asText } from './text';
import { asGnu, asUnix } from './unix';

/** The formats by their names. */
export const formats = {
  text: asText,
  json: asJson,
  unix: asUnix,
  gnu: asGnu,
  sarif: asSarif,
  junit: asJunit,
  github: asGitHub,
  gitlab: asGitLab,
  checkstyle: asCheckstyle,
  markdown: asMarkdown,
  html: asHtml,
  csv: asCsv,
} as const satisfies Record<FormatName, Format>;

export { type FormatName, formatNames } from './names';
export type { CheckReport } from './report';
