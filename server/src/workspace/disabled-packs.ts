import { type Finding, nearest, type ReadConfig } from '../service';

/**
 * Findings on the packs that a config switches off though there are none of that name.
 * @param names the names of the packs that there are, ours among them
 */
export function disabledPackFindings(
  { words }: ReadConfig['config'],
  names: readonly string[],
): readonly Finding[] {
  const disabled = words?.disabled ?? [];
  return disabled.flatMap((name, key): readonly Finding[] => {
    if (names.includes(name)) return [];
    const meant = nearest(name.replace(/\.ya?ml$/, ''), names);
    return [
      {
        code: 'reference/word-pack',
        level: 'error',
        at: { in: disabled, key },
        message: meant ? meantPack : noSuchPack,
        data: { name, meant: meant ?? '' },
      },
    ];
  });
}

const meantPack = {
  zh: '没有“{name}”这个词库。是不是要写 {meant}？',
  en: 'There is no word pack "{name}". Did you mean {meant}?',
};

const noSuchPack = {
  zh: '没有“{name}”这个词库，写了也不起作用。用命令 service-playbook words 看有哪些词库，或者删掉这个名字。',
  en: 'There is no word pack "{name}", so nothing is switched off. The command service-playbook words lists the packs; or delete the name.',
};
