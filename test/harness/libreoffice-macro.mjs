/** What LibreOffice does by a macro alone, since its converter has no option for it: a workbook with a password. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs the macro that `saveWithPassword` wrote. */
export const RUN_MACRO = 'macro:///Standard.Macro.Main';

/**
 * Writes the macro into a profile. A workbook's `Password` is passed over when it is stored as .xlsx: that filter takes
 * its password from `EncryptionData`.
 *
 * @param {string} profile the folder of LibreOffice's profile
 * @param {{ readonly from: URL, readonly to: URL, readonly password: string }} files
 */
export async function saveWithPassword(profile, { from, to, password }) {
  const library = join(profile, 'user/basic/Standard');
  await mkdir(library, { recursive: true });
  await writeFile(join(profile, 'user/basic/script.xlc'), LIBRARIES);
  await writeFile(join(library, 'script.xlb'), LIBRARY);
  await writeFile(
    join(library, 'Macro.xba'),
    `${HEAD('script:module', 'module.dtd')}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Macro" script:language="StarBasic">${escaped(`
Sub Main
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  Dim secret(1) As New com.sun.star.beans.NamedValue
  secret(0).Name = "OOXPassword"
  secret(0).Value = "${password}"
  secret(1).Name = "CryptoType"
  secret(1).Value = "Standard"
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  saving(1).Name = "EncryptionData"
  saving(1).Value = CreateUnoValue("[]com.sun.star.beans.NamedValue", secret())
  book = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, opening())
  book.storeToURL("${to}", saving())
  book.close(False)
End Sub
`)}</script:module>
`,
  );
}

/** @param {string} element @param {string} dtd */
const HEAD = (element, dtd) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${element} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}">`;

const LIBRARIES = `${HEAD('library:libraries', 'libraries.dtd')}
<library:libraries xmlns:library="http://openoffice.org/2000/library">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>
`;

const LIBRARY = `${HEAD('library:library', 'library.dtd')}
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Macro"/>
</library:library>
`;

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
