package org.kiosque.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCheckTest {

    private static final String OURS = "https://kiosque.example";

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}, Referer {2}: ours? {3}")
    @CsvSource({
        // What today's browsers say of themselves.
        "same-origin,                                ,                                      , true",
        "same-origin, https://kiosque.example        , https://kiosque.example/login        , true",
        "same-site  , https://other.kiosque.example  ,                                      , false",
        "cross-site , https://evil.example           ,                                      , false",
        "cross-site , https://kiosque.example        , https://kiosque.example/             , false",
        "none       ,                                ,                                      , false",
        "Same-Origin,                                ,                                      , false",
        "''         , https://kiosque.example        ,                                      , false",
        // Older ones send the origin.
        "           , https://kiosque.example        ,                                      , true",
        "           , http://kiosque.example         ,                                      , false",
        "           , https://kiosque.example:8443   ,                                      , false",
        "           , https://kiosque.example.evil   ,                                      , false",
        "           , https://evil.example           , https://kiosque.example/             , false",
        "           , null                           , https://kiosque.example/             , false",
        "           , ''                             , https://kiosque.example/             , false",
        // The oldest send where they come from.
        "           ,                                , https://kiosque.example/articles/1/a , true",
        "           ,                                , https://kiosque.example              , true",
        "           ,                                , https://kiosque.example.evil/        , false",
        "           ,                                , https://kiosque.example@evil.example/, false",
        "           ,                                , https://evil.example/?https://kiosque.example/, false",
        "           ,                                , not an address                       , false",
        "           ,                                , ''                                   , false",
        // Who says nothing is no page of ours.
        "           ,                                ,                                      , false"})
    void onlyAPageOfThisSiteIsOurs(String fetchSite, String origin, String referer, boolean ours) {
        assertEquals(ours, OriginCheck.isOurs(fetchSite, origin, referer, OURS));
    }
}
