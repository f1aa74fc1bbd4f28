import { type Text, fill } from '../../../schemas/text';
import { NotUtf8 } from './text-file';
import { messages } from './words';

/** System error codes of reading and writing files, in plain words. */
const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  EACCES: { zh: '没有权限', en: 'permission is denied' },
  EPERM: { zh: '没有权限', en: 'permission is denied' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' },
  ENOTDIR: { zh: '路径里有一段是文件，不是文件夹', en: 'a part of its path is a file, not a folder' },
  EEXIST: { zh: '这里已经有同名的文件', en: 'a file of that name is there already' },
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额用完了', en: 'the disk quota is used up' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  EFBIG: { zh: '文件太大', en: 'the file is too large' },
  ELOOP: { zh: '链接绕成了圈', en: 'its links lead in a circle' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'its name is too long' },
  EMFILE: { zh: '同时打开的文件太多', en: 'too many files are open' },
  ENFILE: { zh: '同时打开的文件太多', en: 'too many files are open' },
  EBUSY: { zh: '别的程序正在用它', en: 'another program is using it' },
  ETXTBSY: { zh: '别的程序正在用它', en: 'another program is using it' },
  ENXIO: {
    zh: '没有这个设备，或没有程序在另一头读',
    en: 'there is no such device, or nobody reads at its other end',
  },
  EPIPE: { zh: '另一头已经不读了', en: 'nobody reads at the other end any more' },
  EBADF: { zh: '它没有打开，或不能写', en: 'it is not open, or not for writing' },
  ENOMEM: { zh: '内存不够', en: 'there is not enough memory' },
  ETIMEDOUT: { zh: '等得太久，对方没有回应', en: 'it did not answer in time' },
  EXDEV: { zh: '它在另一块磁盘上', en: 'it is on another disk' },
  EIO: { zh: '设备出错', en: 'the device failed' },
  ERR_INVALID_ARG_VALUE: {
    zh: '文件名里有不能用的字符',
    en: 'its name has a character that no file name may have',
  },
};

/** Why something failed, in words for a person; an unknown error is quoted as the system's words. */
export function reasonOf(error: unknown): Text {
  if (error instanceof NotUtf8) return messages.notUtf8;
  const { code, message } = error as NodeJS.ErrnoException;
  const known = typeof code === 'string' && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return known ?? fill(messages.unexpected, { reason: error instanceof Error ? message : String(error) });
}
