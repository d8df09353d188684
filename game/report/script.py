"""The few lines that a debrief runs: arrow keys turn the projector's pages, and open what waits."""

from __future__ import annotations

SCRIPT = """
(function () {
  "use strict";
  var root = document.documentElement;
  var slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
  var onward = ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"];
  var back = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"];
  root.classList.add("js");

  function current() {
    var middle = window.innerHeight / 2;
    return slides.findIndex(function (slide) {
      var box = slide.getBoundingClientRect();
      return box.top <= middle && box.bottom > middle;
    });
  }

  function go(place) {
    slides[place].scrollIntoView({block: "start"});
    slides[place].querySelector("h2").focus({preventScroll: true});
  }

  function waiting(slide) {
    return slide.querySelector(".later:not(.shown)");
  }

  function forward(place) {
    var next = waiting(slides[place]);
    if (next && getComputedStyle(next).visibility === "hidden") {
      var same = '.later[data-step="' + next.getAttribute("data-step") + '"]';
      slides[place].querySelectorAll(same).forEach(function (one) {
        one.classList.add("shown");
      });
    } else if (place + 1 < slides.length) {
      go(place + 1);
    } else {
      document.getElementById("report").scrollIntoView({block: "start"});
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) { return; }
    var on = event.target.closest ? event.target.closest("a, summary, .wide") : null;
    if (on && event.key !== "ArrowRight" && event.key !== "ArrowLeft") { return; }
    var place = current();
    if (place < 0) { return; }
    if (onward.indexOf(event.key) >= 0) {
      event.preventDefault();
      forward(place);
    } else if (back.indexOf(event.key) >= 0 && place > 0) {
      event.preventDefault();
      go(place - 1);
    } else if (event.key === "Home") {
      event.preventDefault();
      go(0);
    }
  });
})();
"""
