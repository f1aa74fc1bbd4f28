/**
 * The URI of a picture beside the playbook. Only relative paths: an absolute one, or one of another scheme, would be
 * blocked anyway.
 * @param pictures the URI of the folder that pictures are relative to, empty where there is none
 */
export function pictureAddress(path: string, pictures: string): string | undefined {
  if (!pictures || path === '' || /^([a-z][a-z\d+.-]*:|[\\/])/i.test(path)) return undefined;
  const encoded = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return `${pictures}/${encoded}`;
}
