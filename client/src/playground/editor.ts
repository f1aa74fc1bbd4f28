import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { findReferencesKeymap, formatKeymap, jumpToDefinitionKeymap } from '@codemirror/lsp-client';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { PageLocale } from './locale';
import { chinesePhrases } from './phrases';
import { theme } from './theme';
import type { SayWord } from './words';

/** The editor of the text, as YAML is written: two spaces, long lines wrapped. */
export function editorSetup(say: SayWord, locale: PageLocale): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    foldGutter(),
    drawSelection(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    EditorView.lineWrapping,
    yaml(),
    theme,
    ...(locale === 'zh' ? [EditorState.phrases.of(chinesePhrases)] : []),
    EditorView.contentAttributes.of({
      'aria-label': say('text'),
      'aria-description': say('textHelp'),
      // A text that can be edited is in the order of Tab by itself; tools that check pages look for the attribute.
      tabindex: '0',
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...jumpToDefinitionKeymap,
      ...findReferencesKeymap,
      ...formatKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}
