// For editors, in Development only: reloads the page after each publication, and shows the content's problems on top of the
// last good page.

const here = document.querySelector('meta[name="publication"]')?.content;
const stream = document.querySelector('script[data-stream]').dataset.stream;

new EventSource(stream).addEventListener('state', event => {
  const { publication, ...content } = JSON.parse(event.data);
  if (publication && publication !== here) location.reload();
  else show(content);
});

const title = make('summary', {});
const list = make('details', {}, title);
const panel = make('aside', { className: 'live-problems', ariaLabel: 'Problems in the content' }, list);
const announcement = make('p', { className: 'vh', role: 'status' });
document.body.append(announcement);
let shown = '';

function show(content) {
  const { problems, errors, warnings, unlisted } = content;
  const now = problems.length === 0 ? '' : JSON.stringify(content);
  if (now === shown) return;
  shown = now;
  if (problems.length === 0) {
    announcement.textContent = 'No problems in the content';
    return panel.remove();
  }
  title.textContent = [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean).join(', ');
  const byFile = Object.entries(Object.groupBy(problems, problem => problem.path));
  byFile.sort(([a, ofA], [b, ofB]) => isOfThisPage(b) - isOfThisPage(a) || hasErrors(ofB) - hasErrors(ofA));
  while (title.nextSibling) title.nextSibling.remove();
  list.append(...byFile.map(([path, ofFile]) => file(path, ofFile)));
  if (unlisted > 0)
    list.append(make('p', {}, `${counted(unlisted, 'more problem')}: the command check lists more`));
  if (!panel.isConnected) {
    // Remember if the editor collapsed it.
    list.open = errors > 0;
    document.querySelector('.skip').after(panel);
  }
  announcement.textContent = `Problems in the content: ${title.textContent}`;
}

function file(path, problems) {
  const note = { new: 'published all the same', old: 'the last good version is shown', nothing: 'not published yet' }[problems[0].shown];
  const items = problems.map(({ line, column, isError, rule, message, hint }) =>
    make('li', { className: isError ? 'is-error' : 'is-warning' },
      make('code', {}, `${line}:${column}`), ` ${isError ? 'error' : 'warning'} ${rule}: ${message} `,
      make('span', { className: 'live-hint' }, hint)));
  return make('section', {}, make('h2', {}, path === '.' ? 'content' : path), make('p', {}, note), make('ul', {}, ...items));
}

function isOfThisPage(path) {
  const [, slug] = path.match(/([^/]+)\.md$/) ?? [];
  const page = location.pathname.split('/').pop();
  return Boolean(slug) && (page === slug || page.split('-vs-').includes(slug));
}

function hasErrors(problems) {
  return problems.some(problem => problem.isError);
}

function counted(count, word) {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
