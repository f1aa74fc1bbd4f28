const preferred = navigator.languages.find((name) => /^(?:zh|en)\b/i.test(name));
location.replace(preferred?.startsWith('en') ? 'en/index.html' : 'zh/index.html');
