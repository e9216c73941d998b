/* Finds the sentences behind a number: by source, frame, voice, holder and side. The index and the texts are script
   files, loaded when they are needed, because a page opened from disk may load nothing else. */
var PARALLAX_TEXT;
(function () {
  'use strict';
  var form = document.getElementById('finder');
  if (!form) {
    return;
  }
  var PAGE = 20;
  var list = document.getElementById('found');
  var count = document.getElementById('found-count');
  var more = document.getElementById('found-more');
  var texts = {};
  var waiting = {};
  var index = null;
  var found = [];
  var shown = 0;
  var followed = false;
  var NAMES = ['source', 'frame', 'voice', 'holder', 'side'];

  PARALLAX_TEXT = function (piece) {
    texts[piece[0]] = piece[1];
    (waiting[piece[0]] || []).forEach(function (fill) { fill(); });
    delete waiting[piece[0]];
  };

  function load(file, done) {
    var script = document.createElement('script');
    script.src = file;
    script.onload = done || null;
    script.onerror = function () { count.textContent = 'A file of this report is missing: ' + file; };
    document.head.appendChild(script);
  }

  function withIndex(then) {
    if (index) {
      then();
    } else {
      load('report-assets/sentences.js', function () {
        index = PARALLAX_SENTENCES;
        then();
      });
    }
  }

  function withText(article, then) {
    if (texts[article]) {
      then();
    } else if (waiting[article]) {
      waiting[article].push(then);
    } else {
      waiting[article] = [then];
      load('report-articles/' + encodeURIComponent(article) + '.js');
    }
  }

  /* A row: article, sentence number, voice, holder, frames, author's direction and face value in hundredths. */
  function filter() {
    var f = {};
    NAMES.forEach(function (name) { f[name] = form.elements[name].value; });
    var source = index.sources.indexOf(f.source);
    var frame = index.frames.indexOf(f.frame);
    var voice = index.voices.indexOf(f.voice);
    var holder = index.holders.indexOf(f.holder);
    return index.rows.filter(function (row) {
      return (!f.source || index.articles[row[0]][2] === source)
          && (!f.frame || row[4].indexOf(frame) >= 0)
          && (!f.voice || row[2] === voice)
          && (!f.holder || row[3] === holder)
          && (!f.side || Math.sign(row[5]) === Number(f.side));
    });
  }

  function signed(hundredths) {
    var sign = hundredths > 0 ? '+' : hundredths < 0 ? '−' : '';
    return sign + (Math.abs(hundredths) / 100).toFixed(2);
  }

  function element(tag, css, text) {
    var made = document.createElement(tag);
    made.className = css;
    made.textContent = text;
    return made;
  }

  function tone(hundredths) {
    var step = Math.min(2, Math.round(Math.abs(hundredths) / 100));
    return step === 0 ? 'zero' : (hundredths < 0 ? 'minus' : 'plus') + step;
  }

  function item(row) {
    var article = index.articles[row[0]];
    var anchor = '#s' + String(row[1]).padStart(3, '0');
    var li = document.createElement('li');
    var a = element('a', 'found-text', 'Sentence ' + row[1]);
    a.href = 'report-articles/' + encodeURIComponent(article[0]) + '.html' + anchor;
    a.dir = 'auto';
    li.appendChild(element('span', 'tone-mark tone ' + tone(row[5]), signed(row[5])));
    li.appendChild(a);
    var voice = index.voices[row[2]] + (row[3] >= 0 ? ', ' + index.holders[row[3]] : '');
    var frames = row[4].map(function (f) { return index.frames[f].replace(/_/g, ' '); }).join(', ');
    var note = element('span', 'found-note', '');
    [index.sources[article[2]] + ', ' + (article[1] || article[0]), voice, frames].forEach(function (part) {
      if (part) {
        note.appendChild(element('bdi', '', part));
      }
    });
    li.appendChild(note);
    if (index.text) {
      withText(article[0], function () { a.textContent = texts[article[0]][row[1] - 1]; });
    }
    return li;
  }

  function showMore() {
    var first = shown;
    found.slice(shown, shown + PAGE).forEach(function (row) { list.appendChild(item(row)); });
    shown = Math.min(found.length, shown + PAGE);
    more.hidden = shown >= found.length;
    if (first > 0 && list.children[first]) {
      list.children[first].querySelector('a').focus();
    }
  }

  function run() {
    withIndex(function () {
      found = filter();
      /* A cue can stand in another voice than its sentence; then the sentences of all voices are shown. */
      if (followed && found.length === 0 && form.elements.frame.value) {
        form.elements.voice.value = '';
        found = filter();
      }
      followed = false;
      shown = 0;
      list.textContent = '';
      var articles = {};
      found.forEach(function (row) { articles[row[0]] = true; });
      var n = Object.keys(articles).length;
      count.textContent = found.length === 0 ? 'No sentence fits all of these.'
          : found.length.toLocaleString('en') + (found.length === 1 ? ' sentence' : ' sentences')
            + ' in ' + n.toLocaleString('en') + (n === 1 ? ' article' : ' articles');
      showMore();
    });
  }

  /* A holder beyond the list of the page can still be asked for by a link. */
  function choose(select, value) {
    select.value = value;
    if (value && select.value !== value) {
      select.appendChild(new Option(value, value));
      select.value = value;
    }
  }

  function read(query) {
    var asked = new URLSearchParams(query);
    NAMES.forEach(function (name) { choose(form.elements[name], asked.get(name) || ''); });
    followed = true;
    run();
  }

  PARALLAX_PAGE.follow = function (target) {
    if (target.charAt(0) !== '?') {
      window.location.href = target;
      return;
    }
    read(target.slice(1).split('#')[0]);
    var place = document.getElementById('find');
    place.scrollIntoView();
    place.focus({preventScroll: true});
  };

  document.addEventListener('click', function (event) {
    var a = event.target.closest ? event.target.closest('a[href^="?"]') : null;
    if (a && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      PARALLAX_PAGE.follow(a.getAttribute('href'));
    }
  });
  form.addEventListener('change', run);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { window.setTimeout(run, 0); });
  more.addEventListener('click', showMore);
  form.hidden = false;
  if (window.location.search) {
    read(window.location.search);
  } else if ('IntersectionObserver' in window) {
    var seen = new IntersectionObserver(function (entries) {
      if (entries.some(function (entry) { return entry.isIntersecting; })) {
        seen.disconnect();
        if (!index) {
          run();
        }
      }
    }, {rootMargin: '400px'});
    seen.observe(form);
  } else {
    run();
  }
})();
