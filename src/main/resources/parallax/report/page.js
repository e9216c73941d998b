/* What both kinds of page share: the theme, tables, long lists, evidence. No network. */
var PARALLAX_PAGE = {follow: function (target) { window.location.href = target; }};
(function () {
  'use strict';
  var root = document.documentElement;
  var SHOWN = 25;
  var redraw = [];
  root.classList.add('js');
  PARALLAX_PAGE.onTheme = function (draw) { redraw.push(draw); };

  function redrawAll() {
    redraw.forEach(function (draw) { draw(); });
  }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark'
        : window.matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function value(row, column) {
    var cell = row.cells[column];
    var sort = cell.getAttribute('data-sort');
    return sort === null ? cell.textContent.trim() : Number(sort);
  }

  function compare(a, b) {
    /* Missing values stay at the end whichever way the column is sorted. */
    if (typeof a !== typeof b) {
      return typeof a === 'number' ? -1 : 1;
    }
    return typeof a === 'number' ? a - b : a < b ? -1 : a > b ? 1 : 0;
  }

  function sortBy(table, header, column) {
    var rising = header.getAttribute('aria-sort') !== 'ascending';
    table.querySelectorAll('th[aria-sort]').forEach(function (th) { th.removeAttribute('aria-sort'); });
    header.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    rows.sort(function (a, b) {
      var x = value(a, column);
      var y = value(b, column);
      var order = compare(x, y);
      return typeof x === typeof y && !rising ? -order : order;
    });
    rows.forEach(function (row) { body.appendChild(row); });
  }

  /* Where pages from disk may not use the clipboard's newer way. */
  function copyOld(text) {
    var area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    var copied = document.execCommand('copy');
    area.remove();
    return copied;
  }

  /* As the CSV files do: a spreadsheet runs a text that begins so as a formula, an apostrophe keeps it from that. */
  var FORMULA = /^'*[=+\-@\t\r\n]/;
  var NUMBER = /^[+−]?[\d,]+(\.\d+)?%?$/;

  function guarded(text) {
    var safe = FORMULA.test(text) ? "'" + text : text;
    /* A cell that begins with a quotation mark is one in quotation marks to a spreadsheet, which takes them off. */
    return safe.charAt(0) === '"' ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  /* What a spreadsheet is given: a number as it was before it was rounded and dressed for reading. */
  function copied(cell) {
    var text = cell.textContent.trim().replace(/\s+/g, ' ');
    var sort = cell.getAttribute('data-sort');
    return sort !== null && NUMBER.test(text) ? String(Number(sort)) : guarded(text);
  }

  function copyButton(table) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy table';
    button.addEventListener('click', function () {
      var text = Array.from(table.rows).map(function (row) {
        return Array.from(row.cells).map(copied).join('\t');
      }).join('\n');
      var done = function () { button.textContent = 'Copied'; };
      var failed = function () { button.textContent = 'Copying is not allowed here'; };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text).then(done, function () { copyOld(text) ? done() : failed(); });
      } else if (copyOld(text)) {
        done();
      } else {
        failed();
      }
    });
    table.caption.appendChild(button);
  }

  function prepareTable(table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (header, column) {
      var first = table.tBodies[0].rows[0];
      if (first && first.cells[column].classList.contains('number')) {
        header.classList.add('number');
      }
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = header.textContent;
      button.addEventListener('click', function () { sortBy(table, header, column); });
      header.textContent = '';
      header.appendChild(button);
    });
    copyButton(table);
  }

  function toggleEvidence(button) {
    var evidence = document.getElementById(button.getAttribute('aria-controls'));
    var open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    evidence.classList.toggle('open', open);
  }

  /* A browser may forbid pages from disk to remember anything; then each page follows the system. */
  function remembered() {
    try {
      return window.localStorage.getItem('parallax-theme');
    } catch (forbidden) {
      return null;
    }
  }

  function remember(theme) {
    try {
      window.localStorage.setItem('parallax-theme', theme);
    } catch (forbidden) {
      return;
    }
  }

  function prepareTheme() {
    var button = document.getElementById('theme');
    var label = function () { button.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
    var known = remembered();
    if (known === 'dark' || known === 'light') {
      root.dataset.theme = known;
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember(root.dataset.theme);
      label();
      redrawAll();
    });
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () {
      label();
      redrawAll();
    });
    label();
  }

  /* Long lists begin short. */
  function cap(parent, noun) {
    var items = parent.children.length;
    var after = parent.closest('.table-wrap') || parent;
    if (items <= SHOWN + 5) {
      return;
    }
    parent.classList.add('capped');
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'show-all';
    button.textContent = 'Show all ' + items.toLocaleString('en') + ' ' + noun;
    button.addEventListener('click', function () {
      parent.classList.remove('capped');
      button.remove();
    });
    after.insertAdjacentElement('afterend', button);
  }

  function prepareMarks() {
    document.querySelectorAll('button.n').forEach(function (button) {
      button.addEventListener('click', function () { toggleEvidence(button); });
    });
    document.querySelectorAll('.s .m').forEach(function (mark) {
      mark.addEventListener('click', function () { toggleEvidence(mark.closest('.s').querySelector('.n')); });
    });
    document.querySelectorAll('[data-toggle]').forEach(function (box) {
      box.addEventListener('change', function () {
        document.getElementById('text').classList.toggle('show-' + box.dataset.toggle, box.checked);
      });
    });
  }

  /* The choices of an article's page are made from its own sentences. */
  function prepareDimming() {
    var form = document.getElementById('dim');
    if (!form) {
      return;
    }
    var sentences = Array.from(document.querySelectorAll('.s.tone'));
    var values = function (s, name) {
      var held = s.dataset[name] || '';
      return name === 'holder' ? (held ? [held] : []) : held.split(' ').filter(Boolean);
    };
    ['frames', 'voice', 'holder'].forEach(function (name) {
      var options = {};
      sentences.forEach(function (s) { values(s, name).forEach(function (v) { options[v] = true; }); });
      Object.keys(options).sort().forEach(function (v) {
        form.elements[name].appendChild(new Option(name === 'holder' ? v : v.replace(/_/g, ' '), v));
      });
    });
    form.addEventListener('change', function () {
      var chosen = ['frames', 'voice', 'holder'].filter(function (name) { return form.elements[name].value; });
      var kept = 0;
      document.querySelectorAll('.s').forEach(function (s) {
        var fits = chosen.every(function (name) { return values(s, name).indexOf(form.elements[name].value) >= 0; });
        s.classList.toggle('dimmed', !fits);
        kept += fits ? 1 : 0;
      });
      document.getElementById('dim-count').textContent = chosen.length === 0 ? ''
          : kept + (kept === 1 ? ' sentence' : ' sentences');
    });
    form.hidden = false;
  }

  function openTarget() {
    var target = window.location.hash && document.getElementById(window.location.hash.slice(1));
    if (!target) {
      return;
    }
    if (target.tagName === 'DETAILS') {
      target.open = true;
    }
    var number = target.classList.contains('s') ? target.querySelector('.n') : null;
    if (number && number.getAttribute('aria-expanded') !== 'true') {
      toggleEvidence(number);
    }
    if (number) {
      number.focus({preventScroll: true});
    }
  }

  document.querySelectorAll('table.sortable').forEach(prepareTable);
  document.querySelectorAll('table.sortable tbody').forEach(function (body) { cap(body, 'rows'); });
  document.querySelectorAll('[data-cap]').forEach(function (list) { cap(list, list.dataset.cap); });
  prepareMarks();
  prepareDimming();
  openTarget();
  window.addEventListener('hashchange', openTarget);
  prepareTheme();

  var chosen;
  window.addEventListener('beforeprint', function () {
    chosen = root.dataset.theme;
    root.dataset.theme = 'light';
    redrawAll();
  });
  window.addEventListener('afterprint', function () {
    if (chosen) {
      root.dataset.theme = chosen;
    } else {
      delete root.dataset.theme;
    }
    redrawAll();
  });
})();
