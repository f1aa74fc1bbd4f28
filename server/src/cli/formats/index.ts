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
import { asText } from './text';

/** The formats by the names that `--format` takes. */
export const formats = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  junit: asJunit,
  github: asGitHub,
  gitlab: asGitLab,
  checkstyle: asCheckstyle,
  markdown: asMarkdown,
  html: asHtml,
  csv: asCsv,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
export type { CheckReport } from './report';
