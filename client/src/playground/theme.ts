import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The look of the text: every colour is a variable of `look/colors.css`, which knows light and dark. */
const look = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--vscode-foreground)',
    backgroundColor: 'var(--vscode-editor-background)',
    fontSize: '14px',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--vscode-editor-font-family)', lineHeight: '1.65' },
  '.cm-content': { caretColor: 'var(--vscode-foreground)', padding: '12px 0 40vh' },
  '.cm-line': { padding: '0 16px 0 6px' },
  '.cm-cursor': { borderLeftColor: 'var(--vscode-foreground)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: 'var(--vscode-editor-background)',
    color: 'var(--pg-faint)',
    border: 'none',
  },
  '.cm-activeLine': { backgroundColor: 'var(--pg-line)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--vscode-foreground)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--pg-selection)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--pg-match)' },
  '.cm-panels, .cm-tooltip': {
    backgroundColor: 'var(--vscode-editorWidget-background)',
    color: 'var(--vscode-foreground)',
    borderColor: 'var(--pg-border)',
  },
  '.cm-tooltip': {
    borderRadius: '8px',
    boxShadow: '0 6px 24px var(--vscode-widget-shadow)',
    maxWidth: 'min(560px, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--vscode-button-background)',
    color: 'var(--vscode-button-foreground)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
  '.cm-completionInfo, .cm-lsp-documentation': { padding: '8px 12px', maxHeight: '50vh', overflow: 'auto' },
  '.cm-diagnostic': { padding: '6px 12px', whiteSpace: 'pre-wrap' },
  '.cm-textfield': {
    backgroundColor: 'var(--vscode-input-background)',
    color: 'var(--vscode-input-foreground)',
    border: '1px solid var(--pg-border)',
    borderRadius: '4px',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--vscode-button-secondaryBackground)',
    border: 'none',
    borderRadius: '4px',
  },
  '.pg-hint': {
    display: 'inline-block',
    paddingInlineStart: '1.2em',
    color: 'var(--vscode-descriptionForeground)',
    fontFamily: 'var(--vscode-font-family)',
    fontSize: '0.86em',
  },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--pg-line)', border: 'none', color: 'inherit' },
});

const colors = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--pg-key)' },
  { tag: [tags.string, tags.content, tags.attributeValue], color: 'var(--vscode-foreground)' },
  { tag: tags.comment, color: 'var(--pg-comment)', fontStyle: 'italic' },
  { tag: [tags.keyword, tags.labelName, tags.typeName], color: 'var(--pg-mark)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--pg-faint)' },
]);

export const theme = [look, syntaxHighlighting(colors)];
