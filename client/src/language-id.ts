/** The id of the language, as package.json contributes it. */
export const languageId = 'service-playbook';
