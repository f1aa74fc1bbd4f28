import { type Locale, say } from '../../../../schemas/text';
import { exit } from '../exit';
import { tell } from '../notes';
import { readPlaybook } from '../read-playbook';
import { refused } from '../refused';
import { readPrintOptions } from '../print-options';
import { printMessages } from '../print-words';
import { writeResult } from '../write-result';

/** `service-playbook print`: a playbook as a page that a browser prints. */
export function printCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readPrintOptions(words, systemLocale);
    const { file, kind, month, output, locale, today, document } = options;
    const { snapshot, settings } = await readPlaybook(file, document, locale);
    const { printDocument } = await import('../../tables');
    const now = new Date().toISOString();
    const request = { locale, today, now, month, document: document - 1, checks: { ...settings, today } };
    const page = printDocument(kind, snapshot, request) ?? '';
    if (output === undefined) process.stdout.write(page);
    else {
      await writeResult(output, page, locale);
      tell([say(printMessages.written, locale, { file: output })]);
    }
    return exit.clean;
  });
}
