/* Draws each chart from the table that stands below it. */
(() => {
  'use strict';
  const root = document.documentElement;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  const points = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'crossRot'];
  const dashes = [[], [6, 4], [2, 3], [10, 4, 2, 4], [12, 4], [4, 2]];
  const colours = () => [1, 2, 3, 4, 5, 6].map(it => colour('--series-' + it));

  const number = cell => {
    const data = cell.querySelector('data');
    return data ? Number(data.value) : null;
  };

  /* Lines of whole words, for labels that would not fit beside their bars. */
  const lines = (text, length) => text.split(' ').reduce((done, word) => {
    const last = done[done.length - 1];
    return last && last.length + word.length < length ? [...done.slice(0, -1), last + ' ' + word] : [...done, word];
  }, []);
  const isNarrow = figure => figure.clientWidth < 520;

  function read(figure) {
    const table = figure.querySelector('.numbers table');
    const rows = [...table.tBodies[0].rows];
    const names = [...table.tHead.rows[0].cells].slice(1).map(it => it.textContent);
    const label = figure.dataset.shape === 'horizontal_bars'
      ? text => lines(text, isNarrow(figure) ? 20 : 34)
      : text => text;
    return {
      labels: rows.map(it => label(it.cells[0].textContent)),
      series: names.map((name, i) => ({ label: name, data: rows.map(it => number(it.cells[i + 1])) })),
    };
  }

  function dress(series, i, lines) {
    const ink = colours()[i % 6];
    const common = { ...series, borderColor: ink, backgroundColor: ink };
    return lines
      ? { ...common, borderWidth: 2.5, borderDash: dashes[i % 6], pointStyle: points[i % 6], pointRadius: series.data.length > 40 ? 0 : 3.5, pointHoverRadius: 6, cubicInterpolationMode: 'monotone' }
      : { ...common, borderWidth: 0, borderRadius: 3, maxBarThickness: 44, categoryPercentage: 0.76, barPercentage: 0.92 };
  }

  function options(figure, count) {
    const shape = figure.dataset.shape;
    const sideways = shape === 'horizontal_bars';
    const stacked = shape === 'stacked_bars';
    const text = { color: colour('--ink-soft') };
    const places = { stacked, ticks: { ...text, maxRotation: 0, autoSkip: !sideways, autoSkipPadding: 14 }, grid: { display: false }, border: { color: colour('--line') } };
    const values = {
      stacked, beginAtZero: true,
      ticks: { ...text, maxTicksLimit: isNarrow(figure) ? 4 : 7 },
      grid: { color: colour('--grid') },
      border: { display: false },
      title: { ...text, display: figure.dataset.measure !== '', text: figure.dataset.measure },
    };
    return {
      locale: root.lang, responsive: true, maintainAspectRatio: false, animation: false,
      indexAxis: sideways ? 'y' : 'x',
      interaction: { mode: 'index', axis: sideways ? 'y' : 'x', intersect: false },
      scales: sideways ? { x: values, y: places } : { x: places, y: values },
      plugins: {
        legend: { display: count > 1, position: 'bottom', align: 'start', labels: { color: colour('--ink'), usePointStyle: true, boxWidth: 34, boxHeight: 8, padding: 16 } },
        tooltip: { usePointStyle: true, padding: 10, boxPadding: 4 },
      },
    };
  }

  function config(figure) {
    const { labels, series } = read(figure);
    const lines = figure.dataset.shape === 'lines';
    return {
      type: lines ? 'line' : 'bar',
      data: { labels, datasets: series.map((it, i) => dress(it, i, lines)) },
      options: options(figure, series.length),
    };
  }

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;

  const figures = [...document.querySelectorAll('figure.chart')].filter(it => it.querySelector('canvas'));
  const charts = figures.map(it => new Chart(it.querySelector('canvas'), config(it)));

  function redraw() {
    charts.forEach((chart, i) => {
      const { data, options } = config(figures[i]);
      chart.data = data;
      chart.options = options;
      chart.resize();
      chart.update();
    });
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  addEventListener('beforeprint', () => { root.classList.add('printing'); redraw(); });
  addEventListener('afterprint', () => { root.classList.remove('printing'); redraw(); });
})();
