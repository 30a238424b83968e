/// What helped last time: how an incident's impact was ended, how long that took, which runbooks
/// served, and what was tried and did not help.
///
/// Takes a [dev.hindcast.postmortem.Postmortem], gives a [dev.hindcast.remedy.Remedy]. It stands
/// before search and site, so that the page for those on call, the lists and the search files say
/// the same. The only package that looks for attempts that failed.
@NullMarked
package dev.hindcast.remedy;

import org.jspecify.annotations.NullMarked;
