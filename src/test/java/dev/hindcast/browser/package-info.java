/// A real browser and a real server for tests of pages.
package dev.hindcast.browser;
