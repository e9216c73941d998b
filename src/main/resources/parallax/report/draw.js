/* Draws the charts in the reader's colours. Tablesaw says what is drawn; how it looks is decided here, because it
   depends on the screen. */
(function () {
  'use strict';
  var root = document.documentElement;
  var ready = false;
  var TIME_COLOURS = ['#3f7cac', '#b3611c', '#18857b', '#8a5aa8', '#7d8590', '#b4447c', '#6d7f1f', '#4a4f8f'];
  var TIME_SHAPES = ['circle', 'diamond', 'square', 'triangle-up', 'cross', 'star', 'hexagon', 'triangle-down'];

  function colour(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  function axis(given) {
    var own = Object.assign({}, given, {
      gridcolor: colour('--grid'), zerolinecolor: colour('--soft'), zerolinewidth: 1,
      linecolor: colour('--rule'), automargin: true, title: '', fixedrange: true
    });
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

  function strip(trace, chart, narrow) {
    if (trace.name === 'label') {
      trace.text = narrow ? chart.narrow : trace.text;
      trace.textposition = 'middle right';
      trace.textfont = {color: colour('--ink'), size: narrow ? 12 : 13};
      trace.hoverinfo = 'skip';
      trace.cliponaxis = false;
    } else if (trace.name === 'interval' || trace.name === 'join') {
      trace.hoverinfo = 'skip';
    } else {
      trace.hovertemplate = '%{text}<extra></extra>';
      trace.cliponaxis = false;
      if (trace.name === 'second') {
        trace.marker.symbol = 'circle-open';
        trace.marker.line = {width: 2};
      } else {
        trace.marker.line = {color: colour('--paper'), width: 1.5};
      }
    }
  }

  function heat(trace) {
    trace.colorscale = [[0, colour('--heat-0')], [0.5, colour('--heat-1')], [1, colour('--heat-2')]];
    trace.zmin = 0;
    trace.xgap = 2;
    trace.ygap = 2;
    trace.showscale = false;
    trace.texttemplate = '%{z:.1f}';
    trace.hovertemplate = '%{x}<br>%{y}: %{z:.2f} per 1,000 tokens<extra></extra>';
  }

  function styled(trace, number, chart, id, narrow) {
    if (id === 'time') {
      trace.marker = {size: 14, color: TIME_COLOURS[number], symbol: TIME_SHAPES[number],
        line: {color: colour('--paper'), width: 1.5}};
      trace.hovertemplate = '%{text}<extra></extra>';
    } else if (trace.type === 'heatmap') {
      heat(trace);
    } else if (trace.type === 'bar') {
      trace.hovertemplate = '%{y}<br>' + trace.name + ': %{x:.0f}%<extra></extra>';
      trace.marker.line = {color: colour('--paper'), width: 1};
    } else {
      strip(trace, chart, narrow);
    }
    return trace;
  }

  function arranged(layout, id, narrow) {
    if (id === 'voices') {
      layout.legend = {orientation: 'h', x: 0, y: 1, yanchor: 'bottom', traceorder: 'normal'};
      layout.margin = Object.assign({}, layout.margin, {t: 40});
      layout.yaxis.autorange = 'reversed';
      layout.bargap = 0.35;
    } else if (id === 'time') {
      layout.legend = {orientation: 'h', x: 0, y: 1, yanchor: 'bottom'};
      layout.margin = Object.assign({}, layout.margin, {t: narrow ? 90 : 40});
      layout.yaxis.tickformat = '+.2f';
      layout.yaxis.zeroline = true;
    } else if (id === 'frames') {
      layout.xaxis.side = 'top';
      layout.xaxis.tickangle = narrow ? -60 : 'auto';
      layout.xaxis.showgrid = false;
      layout.yaxis.showgrid = false;
    }
    return layout;
  }

  function link(links, event) {
    var point = event.points[0];
    var own = links[point.curveNumber] || [];
    var number = point.pointNumber;
    if (Array.isArray(number)) {
      number = number[0] * point.data.x.length + number[1];
    }
    return own[number] || '';
  }

  function draw(place) {
    if (!ready) {
      return;
    }
    var id = place.dataset.chart;
    var voice = place.dataset.voice;
    var make = PARALLAX_CHARTS[voice ? id + '-' + voice : id];
    if (!make) {
      return;
    }
    var chart = make();
    var narrow = place.clientWidth < 600;
    var data = chart.data.map(function (trace, number) { return styled(trace, number, chart, id, narrow); });
    Plotly.react(place, data, arranged(themed(chart.layout), id, narrow), {displayModeBar: false, responsive: true});
    place.parallaxLinks = chart.links;
    if (!place.dataset.drawn) {
      place.dataset.drawn = '1';
      place.on('plotly_click', function (event) {
        var target = link(place.parallaxLinks, event);
        if (target) {
          PARALLAX_PAGE.follow(target);
        }
      });
    }
  }

  function drawAll() {
    document.querySelectorAll('[data-chart]').forEach(draw);
  }

  document.querySelectorAll('input[name="frame-voice"]').forEach(function (choice) {
    choice.addEventListener('change', function () {
      var place = document.getElementById('chart-frames');
      place.dataset.voice = choice.value;
      draw(place);
    });
  });
  function load(file, then) {
    var script = document.createElement('script');
    script.src = 'report-assets/' + file;
    script.onload = then;
    document.head.appendChild(script);
  }

  /* The plotting library is ten megabytes: the page is there to be read before it. */
  function begin() {
    load('charts.js', function () {
      load('plotly.js', function () {
        ready = true;
        drawAll();
      });
    });
  }

  window.addEventListener('load', function () { window.setTimeout(begin, 0); });
  PARALLAX_PAGE.onTheme(drawAll);
  var width = window.innerWidth;
  window.addEventListener('resize', function () {
    /* Labels change at one width only; Plotly sees to the rest. */
    if ((width < 700) !== (window.innerWidth < 700)) {
      drawAll();
    }
    width = window.innerWidth;
  });
})();
