/* Draws the charts in the reader's colours, sorts and copies tables, opens evidence. No network. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  function colour(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark'
        : window.matchMedia('(prefers-color-scheme: dark)').matches;
  }

  /* Tablesaw says what is drawn; how it looks is decided here, because it depends on the screen. */
  function axis(given, extra) {
    var own = Object.assign({}, given, {
      gridcolor: colour('--grid'), zerolinecolor: colour('--soft'), zerolinewidth: 1,
      linecolor: colour('--rule'), automargin: true, title: ''
    }, extra);
    own.tickfont = {color: colour('--soft'), size: 12};
    return own;
  }

  function themed(layout) {
    return Object.assign({}, layout, {
      paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)',
      font: {family: colour('--sans'), color: colour('--ink'), size: 13},
      hoverlabel: {bgcolor: colour('--panel'), bordercolor: colour('--soft'), align: 'left',
        font: {color: colour('--ink'), family: colour('--sans'), size: 13}},
      xaxis: axis(layout.xaxis), yaxis: axis(layout.yaxis), dragmode: false
    });
  }

  function styled(trace, chart, narrow) {
    if (trace.name === 'label') {
      trace.text = narrow ? chart.narrow : trace.text;
      trace.textposition = 'middle right';
      trace.textfont = {color: colour('--ink'), size: narrow ? 12 : 13};
      trace.hoverinfo = 'skip';
      trace.cliponaxis = false;
    } else if (trace.name === 'interval' || trace.name === 'join') {
      trace.hoverinfo = 'skip';
    } else if (trace.name === 'point' || trace.name === 'second') {
      trace.hovertemplate = '%{text}<extra></extra>';
      trace.cliponaxis = false;
      if (trace.name === 'second') {
        trace.marker.symbol = 'circle-open';
        trace.marker.line = {width: 2};
      } else {
        trace.marker.line = {color: colour('--paper'), width: 1.5};
      }
    } else if (trace.type === 'heatmap') {
      trace.colorscale = isDark()
          ? [[0, '#1e2329'], [0.5, '#2f5878'], [1, '#9fd0f2']]
          : [[0, '#f4f3ef'], [0.5, '#9dbdd6'], [1, '#1f4e79']];
      trace.zmin = 0;
      trace.xgap = 2;
      trace.ygap = 2;
      trace.showscale = false;
      trace.texttemplate = '%{z:.1f}';
      trace.hovertemplate = '%{x}<br>%{y}: %{z:.2f} per 1,000<extra></extra>';
    } else if (trace.type === 'bar') {
      trace.hovertemplate = '%{y}<br>' + trace.name + ': %{x:.0f}%<extra></extra>';
      trace.marker.line = {color: colour('--paper'), width: 1};
    }
    return trace;
  }

  function draw(place) {
    var make = PARALLAX_CHARTS[place.dataset.chart];
    if (!make) {
      return;
    }
    var chart = make();
    var narrow = place.clientWidth < 600;
    var layout = themed(chart.layout);
    var id = place.dataset.chart;
    if (id === 'voices') {
      layout.legend = {orientation: 'h', x: 0, y: 1, yanchor: 'bottom', traceorder: 'normal'};
      layout.margin = Object.assign({}, layout.margin, {t: 40});
      layout.yaxis.autorange = 'reversed';
      layout.bargap = 0.35;
    }
    if (id === 'frames') {
      layout.xaxis.side = 'top';
      layout.xaxis.tickangle = narrow ? -60 : 'auto';
      layout.xaxis.showgrid = false;
      layout.yaxis.showgrid = false;
    }
    layout.xaxis.fixedrange = true;
    layout.yaxis.fixedrange = true;
    var data = chart.data.map(function (trace) { return styled(trace, chart, narrow); });
    Plotly.react(place, data, layout, {displayModeBar: false, responsive: true});
    if (!place.dataset.drawn) {
      place.dataset.drawn = '1';
      place.on('plotly_click', function (event) {
        var point = event.points[0];
        var link = point.data.name === 'point' ? chart.links[point.pointNumber] : '';
        if (link) {
          window.location.href = link;
        }
      });
    }
  }

  function drawAll() {
    if (typeof Plotly === 'undefined' || typeof PARALLAX_CHARTS === 'undefined') {
      return;
    }
    document.querySelectorAll('[data-chart]').forEach(draw);
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

  function copyButton(table) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy table';
    button.addEventListener('click', function () {
      var text = Array.from(table.rows).map(function (row) {
        return Array.from(row.cells).map(function (cell) {
          return cell.textContent.trim().replace(/\s+/g, ' ');
        }).join('\t');
      }).join('\n');
      var done = function () { button.textContent = 'Copied'; };
      var failed = function () { button.textContent = 'Copying is not allowed here'; };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text).then(done, failed);
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

  function prepareTheme() {
    var button = document.getElementById('theme');
    if (!button) {
      return;
    }
    var label = function () { button.textContent = isDark() ? 'Light' : 'Dark'; };
    button.hidden = false;
    button.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      label();
      drawAll();
    });
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () {
      label();
      drawAll();
    });
    label();
  }

  document.querySelectorAll('table.sortable').forEach(prepareTable);
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
  var target = window.location.hash && document.getElementById(window.location.hash.slice(1));
  if (target && target.classList.contains('s')) {
    toggleEvidence(target.querySelector('.n'));
  }
  prepareTheme();
  drawAll();

  var chosen;
  window.addEventListener('beforeprint', function () {
    chosen = root.dataset.theme;
    root.dataset.theme = 'light';
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
    drawAll();
  });
  window.addEventListener('afterprint', function () {
    if (chosen) {
      root.dataset.theme = chosen;
    } else {
      delete root.dataset.theme;
    }
    drawAll();
  });
  var width = window.innerWidth;
  window.addEventListener('resize', function () {
    /* Labels change at one width only; Plotly sees to the rest. */
    if ((width < 640) !== (window.innerWidth < 640)) {
      drawAll();
    }
    width = window.innerWidth;
  });
})();
