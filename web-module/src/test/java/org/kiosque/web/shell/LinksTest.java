package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account/", "/articles/12/un-titre?reply=7#write", "/articles/12/%C3%A9t%C3%A9", "/@somebody"})
    void aPageOfThisSiteMayComeNext(String next) {
        assertEquals(next, Links.local(next));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example",
            "https:evil.example", "https://evil.example/", "HTTPS://evil.example", "javascript:alert(1)", "data:text/html,x",
            "evil.example", "@evil.example", "//kiosque@evil.example", ".//evil.example", "/\t/evil.example", "/\n/evil.example",
            "\t//evil.example", " //evil.example", "/articles\\..\\evil", "/ok\r\nSet-Cookie: a=b", "/\u0000/evil.example",
            "/\u0085/evil.example"})
    void anythingElseLeadsHome(String next) {
        assertEquals("/", Links.local(next));
    }
}
